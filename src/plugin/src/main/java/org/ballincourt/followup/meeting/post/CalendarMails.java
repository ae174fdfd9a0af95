package org.ballincourt.followup.meeting.post;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ballincourt.client.Email;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.ics.CalendarEvent;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Attendee;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Id;
import org.ballincourt.followup.meeting.ics.CalendarMessage;
import org.ballincourt.followup.meeting.ics.CalendarMessage.Method;
import org.ballincourt.followup.meeting.letter.InvitationLetter;
import org.ballincourt.followup.meeting.letter.InvitationLetter.Occasion;
import org.ballincourt.followup.meeting.post.Invitees.Invitee;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.springframework.stereotype.Component;

/**
 * Brings a meeting into the calendars of those who come: a mail to each of them, in her language,
 * from whoever invites. All of it joins the caller’s transaction.
 */
@Component
public class CalendarMails {

  private final Invitees invitees;
  private final MeetingStore meetings;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public CalendarMails(Invitees invitees, MeetingStore meetings, Outbox outbox, Clock clock) {
    this.invitees = invitees;
    this.meetings = meetings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What somebody would read, and her calendar with her. */
  public record Sample(String subject, String text, String file) {}

  /** Everybody is invited. */
  void invite(SeenMeeting now, Sender sender) {
    post(now, sender, Map.of());
  }

  /**
   * Everybody who comes hears of the change, and whoever does not come any more that she does not.
   *
   * @param before as it was planned
   */
  void change(Plan before, SeenMeeting now, Sender sender) {
    Map<Email, Invitee> known = invitees.of(before, now.project(), sender.email());
    Map<Email, Invitee> dropped = new LinkedHashMap<>(known);
    dropped.keySet().removeAll(everybody(now, sender).keySet());
    Written written = written(now, sender);
    dropped.values().forEach(one -> written.post(Method.DROP, Occasion.CANCELLATION, one));
    post(now, sender, known);
  }

  private void post(SeenMeeting now, Sender sender, Map<Email, Invitee> known) {
    Written written = written(now, sender);
    everybody(now, sender)
        .forEach(
            (email, one) -> written.post(Method.REQUEST, occasion(known.keySet(), email), one));
  }

  private static Occasion occasion(Set<Email> known, Email email) {
    return known.contains(email) ? Occasion.CHANGE : Occasion.INVITATION;
  }

  /** Everybody hears that it does not take place. */
  void cancel(SeenMeeting now, Sender sender) {
    Written written = written(now, sender);
    everybody(now, sender)
        .values()
        .forEach(one -> written.post(Method.CANCEL, Occasion.CANCELLATION, one));
  }

  private Map<Email, Invitee> everybody(SeenMeeting now, Sender sender) {
    return invitees.of(now.meeting().plan(), now.project(), sender.email());
  }

  private Written written(SeenMeeting now, Sender sender) {
    Meeting meeting = now.meeting();
    return new Written(now, new Id(meetings.uidOf(meeting.id()), meeting.revision()), sender);
  }

  /** One edition of a meeting, as it is written to people. */
  private final class Written {
    private final Plan plan;
    private final Id id;
    private final Sender sender;
    private final ZoneId zone;
    private final Map<Email, Invitee> all;

    Written(SeenMeeting now, Id id, Sender sender) {
      this.plan = now.meeting().plan();
      this.id = id;
      this.sender = sender;
      this.zone = invitees.zoneOf(now.meeting().work());
      this.all = everybody(now, sender);
    }

    void post(Method method, Occasion occasion, Invitee to) {
      Sample sample = sample(method, occasion, to);
      MailBody.Kind kind =
          method == Method.REQUEST ? MailBody.Kind.INVITATION : MailBody.Kind.CANCELLATION;
      outbox.want(
          new OutgoingMail(
              sender.envelopeTo(to.attendee().email().address()),
              sample.subject(),
              new MailBody(kind, sample.file()),
              null));
    }

    Sample sample(Method method, Occasion occasion, Invitee to) {
      InvitationLetter letter = new InvitationLetter(plan, zone);
      CalendarEvent.Words words = letter.words(occasion, to.language());
      CalendarEvent event =
          new CalendarEvent(
              id,
              plan.time(),
              words,
              new Attendee(sender.name(), sender.email()),
              all.values().stream().map(Invitee::attendee).toList());
      CalendarEvent hers = method == Method.DROP ? event.only(to.attendee()) : event;
      return new Sample(
          letter.subject(occasion, to.language()),
          words.description(),
          CalendarMessage.text(method, hers, clock.instant()));
    }
  }

  /**
   * What the first of those who are invited would get; where all of them have the address of
   * whoever invites, and so get nothing, what it would be.
   *
   * @param before as it was planned; null for a meeting that is not kept
   * @param now with somebody of the client
   */
  public Sample sample(Plan before, SeenMeeting now, Sender sender) {
    Set<Email> known =
        before == null ? Set.of() : invitees.of(before, now.project(), sender.email()).keySet();
    Id id = new Id("ballincourt-preview", now.meeting().revision());
    Invitee first =
        everybody(now, sender).values().stream()
            .findFirst()
            .orElseGet(() -> self(sender, invitees.ourLanguage()));
    return new Written(now, id, sender)
        .sample(Method.REQUEST, occasion(known, first.attendee().email()), first);
  }

  /** For whoever wants it in her own calendar; in her language. */
  public String file(SeenMeeting now, Sender sender, String language) {
    return written(now, sender)
        .sample(Method.PUBLISH, Occasion.INVITATION, self(sender, language))
        .file();
  }

  private static Invitee self(Sender sender, String language) {
    return new Invitee(new Attendee(sender.name(), sender.email()), language);
  }
}
