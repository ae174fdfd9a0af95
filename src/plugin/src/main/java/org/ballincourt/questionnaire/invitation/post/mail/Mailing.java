package org.ballincourt.questionnaire.invitation.post.mail;

import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Letter;

/**
 * A letter that brings somebody a link.
 *
 * @param letter as she reads it, but for the link
 * @param invitation with an address
 * @param sender in whose name
 */
public record Mailing(Letter letter, Invitation invitation, Sender sender) {

  /** Joins the caller’s transaction. */
  public void post(Outbox outbox) {
    MailBody body = new MailBody(MailBody.Kind.TEXT, letter.body() + "\n");
    outbox.want(
        new OutgoingMail(
            sender.envelopeTo(invitation.invited().email()),
            letter.subject(),
            body,
            invitation.id()));
  }
}
