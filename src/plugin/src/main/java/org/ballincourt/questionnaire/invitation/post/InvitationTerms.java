package org.ballincourt.questionnaire.invitation.post;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess.SeenInvitation;
import org.ballincourt.questionnaire.invitation.post.mail.Letters;
import org.ballincourt.questionnaire.invitation.post.preparation.Preparation;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** Until when somebody may answer; each change is refused where it is too late for it. */
@Component
public class InvitationTerms {

  private final InvitationStore invitations;
  private final SendingStore sendings;
  private final Letters letters;
  private final Texts texts;
  private final Clock clock;

  @Inject
  public InvitationTerms(
      InvitationStore invitations,
      SendingStore sendings,
      Letters letters,
      Texts texts,
      Clock clock) {
    this.invitations = invitations;
    this.sendings = sendings;
    this.letters = letters;
    this.texts = texts;
    this.clock = clock;
  }

  /** Its links open nothing any more. */
  public void revoke(SeenInvitation seen) {
    require(invitations.revoke(seen.invitation().id()));
  }

  /** The mail to her came back. */
  public void bounced(SeenInvitation seen) {
    require(invitations.bounced(seen.invitation().id()));
  }

  /** She can answer until the end of another day, where the client is. */
  public void extend(SeenInvitation seen, LocalDate lastDay) {
    ZoneId zone = letters.zoneOf(seen.sending());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(Preparation.LONGEST_DAYS))) {
      String message = texts.text("ballincourt.sending.bad-until", Preparation.LONGEST_DAYS);
      throw new Refusal(Refusal.Kind.BAD_INPUT, List.of(new Fault("until", message)));
    }
    require(sendings.extend(seen.invitation(), lastDay.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  private void require(boolean done) {
    if (!done) {
      throw new Refusal(Refusal.Kind.CONFLICT, texts.text("ballincourt.sending.over"));
    }
  }
}
