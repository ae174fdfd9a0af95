package org.ballincourt.questionnaire.invitation.post;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess.SeenInvitation;
import org.ballincourt.questionnaire.invitation.post.mail.InvitationMails;
import org.ballincourt.questionnaire.invitation.post.mail.MailProgress;
import org.ballincourt.questionnaire.invitation.post.preparation.Readiness;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.springframework.stereotype.Component;

/** Looks whether somebody who was invited may be written to once more. */
@Component
public class Glances {

  private final InvitationStore invitations;
  private final InvitationMails mails;
  private final Readiness readiness;
  private final Texts texts;

  @Inject
  public Glances(
      InvitationStore invitations, InvitationMails mails, Readiness readiness, Texts texts) {
    this.invitations = invitations;
    this.mails = mails;
    this.readiness = readiness;
    this.texts = texts;
  }

  /**
   * What was seen of an invitation before anything is written.
   *
   * @param mark of it; it is another one once somebody has changed anything since
   * @param uncertain the mail of which nobody knows whether it left; null where there is none
   */
  record Glance(long mark, Long uncertain) {}

  /**
   * @throws Refusal where nobody may be written to now, or an earlier mail has not left yet
   */
  Glance at(SeenInvitation seen) {
    readiness.requireForMail(seen.sending());
    Invitation invitation = seen.invitation();
    // first the mark: whoever writes a mail after we looked at the mails has changed it by then
    long mark = invitations.markOf(invitation.id());
    requireAllHaveLeft(invitation);
    return new Glance(mark, mails.uncertain(invitation).orElse(null));
  }

  private void requireAllHaveLeft(Invitation invitation) {
    MailProgress progress = mails.of(List.of(invitation)).get(invitation.id());
    if (progress == null) {
      throw refusal("ballincourt.sending.no-mail");
    }
    if (progress == MailProgress.WAITING || progress == MailProgress.HELD) {
      throw refusal("ballincourt.sending.on-its-way");
    }
  }

  private Refusal refusal(String key) {
    return new Refusal(Refusal.Kind.CONFLICT, texts.text(key));
  }
}
