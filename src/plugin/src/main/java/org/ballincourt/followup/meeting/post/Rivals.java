package org.ballincourt.followup.meeting.post;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.store.MeetingStore;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Looks whether somebody else was faster. */
@Component
public class Rivals {

  private final MeetingStore meetings;
  private final People people;
  private final Texts texts;

  @Inject
  public Rivals(MeetingStore meetings, People people, Texts texts) {
    this.meetings = meetings;
    this.people = people;
    this.texts = texts;
  }

  /**
   * A follow-up has one planned meeting, and so have a project and a client for their kick-off;
   * nobody meets the same client about the same project twice at one time.
   *
   * @throws MeetingTaken where there is such a one
   */
  void requireNone(Meeting wanted) {
    List<Meeting> planned =
        meetings.of(wanted.work().project()).stream().filter(Meeting::isPlanned).toList();
    rival(planned, one -> isForSame(one, wanted))
        .ifPresent(one -> taken("ballincourt.meeting.planned-before", one));
    rival(planned, wanted::meetsDuring)
        .ifPresent(one -> taken("ballincourt.meeting.same-time", one));
  }

  private static Optional<Meeting> rival(List<Meeting> planned, Predicate<Meeting> test) {
    return planned.stream().filter(test).findFirst();
  }

  private static boolean isForSame(Meeting one, Meeting wanted) {
    if (wanted.followUp() != null) {
      return wanted.followUp().equals(one.followUp());
    }
    return wanted.kind() == MeetingKind.KICK_OFF
        && one.kind() == MeetingKind.KICK_OFF
        && Objects.equals(one.work().client(), wanted.work().client());
  }

  /**
   * @param revision that was seen
   * @throws MeetingTaken where it has another one
   * @throws Refusal where it is over
   */
  void requireOpen(Meeting now, long revision) {
    if (now.revision() != revision) {
      throw changed(now);
    }
    if (!now.isPlanned()) {
      throw new Refusal(Refusal.Kind.CONFLICT, texts.text("ballincourt.meeting.over"));
    }
  }

  /**
   * Nobody says of a meeting that is still to come that it has taken place: it would stay in the
   * calendars of those who are invited.
   *
   * @throws Refusal where it begins later
   */
  void requireBegun(Meeting now, Instant at) {
    if (!now.hasBegun(at)) {
      throw new Refusal(
          Refusal.Kind.CONFLICT, texts.text("ballincourt.meeting.still-to-come", when(now)));
    }
  }

  /** Somebody has changed it since it was seen. */
  MeetingTaken changed(Meeting now) {
    return new MeetingTaken(
        texts.text("ballincourt.meeting.changed-meanwhile", now.plan().title(), when(now)), now);
  }

  private void taken(String key, Meeting one) {
    String who =
        people
            .nameOf(one.course().plannedBy())
            .orElseGet(() -> texts.text("ballincourt.meeting.somebody"));
    throw new MeetingTaken(texts.text(key, who, one.plan().title(), when(one)), one);
  }

  private String when(Meeting meeting) {
    return texts.dateAndTime(meeting.plan().time().startsAt());
  }
}
