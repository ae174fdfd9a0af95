package org.ballincourt.questionnaire.invitation.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ballincourt.jira.People;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.State;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.mail.MailProgress;
import org.springframework.stereotype.Component;

/** Tells of sendings in sentences. */
@Component
public class SentWords {

  private final People people;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public SentWords(People people, Texts texts, Clock clock) {
    this.people = people;
    this.texts = texts;
    this.clock = clock;
  }

  Texts texts() {
    return texts;
  }

  public Instant now() {
    return clock.instant();
  }

  /** When it was sent, by whom, to which client and how. */
  String about(Sending sending) {
    String by =
        people.nameOf(sending.made().by()).orElseGet(() -> texts.text("ballincourt.sending.gone"));
    return texts.text(
        "ballincourt.sending.occasion." + code(sending.terms().occasion()),
        texts.dateAndTime(sending.made().at()),
        by,
        sending.about().clientName() == null ? "" : sending.about().clientName());
  }

  /** Whether whoever sent it is there no more. */
  boolean isLeft(Sending sending) {
    return !people.isActive(sending.made().by());
  }

  String named(Sending sending) {
    return texts.text(
        sending.isNamed() ? "ballincourt.sending.by-name" : "ballincourt.sending.no-names");
  }

  /** How many have answered of those who were asked, and whether anybody still can. */
  public String progress(Sending sending, Collection<Invitation> invitations) {
    long answered =
        invitations.stream().filter(invitation -> invitation.course().finished()).count();
    String so = texts.text("ballincourt.sending.answered", answered, invitations.size());
    return sending.isClosed()
        ? so + " " + texts.text("ballincourt.sending.closed", day(sending.closedAt()))
        : so;
  }

  private String day(Instant at) {
    return texts.date(LocalDate.ofInstant(at, texts.zone()));
  }

  /** Without whoever wrote them: they stand in the sender’s own words. */
  List<String> own(Sending sending) {
    return sending.form().own().stream()
        .flatMap(question -> question.wordings().values().stream())
        .map(Wording::prompt)
        .toList();
  }

  String state(State state) {
    return texts.text("ballincourt.sending.state." + code(state));
  }

  /** The last day on which an invitation can be answered, where the client is. */
  String until(Invitation invitation, ZoneId zone) {
    Instant lastMoment = invitation.expiresAt().minusMillis(1);
    return texts.date(LocalDate.ofInstant(lastMoment, zone));
  }

  /**
   * @param progress null where she got none
   */
  String mail(MailProgress progress) {
    return progress == null ? "" : texts.text("ballincourt.sending.mail." + code(progress));
  }

  String reminded(Invitation invitation) {
    Instant at = invitation.course().remindedAt();
    return at == null ? "" : texts.text("ballincourt.sending.reminded", day(at));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
