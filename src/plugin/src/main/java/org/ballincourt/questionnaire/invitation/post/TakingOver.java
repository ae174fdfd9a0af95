package org.ballincourt.questionnaire.invitation.post;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.jira.People;
import org.ballincourt.mail.store.MailSenders;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.mail.Sender;
import org.ballincourt.questionnaire.invitation.post.mail.Senders;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/**
 * Lets somebody go on with what a colleague has sent who has left: reminders, notices and mails
 * that wait are hers from then on.
 */
@Component
public class TakingOver {

  private final SendingStore sendings;
  private final InvitationStore invitations;
  private final MailSenders mails;
  private final Senders senders;
  private final People people;

  @Inject
  public TakingOver(
      SendingStore sendings,
      InvitationStore invitations,
      MailSenders mails,
      Senders senders,
      People people) {
    this.sendings = sendings;
    this.invitations = invitations;
    this.mails = mails;
    this.senders = senders;
    this.people = people;
  }

  private boolean isLeft(Sending sending) {
    return !people.isActive(sending.made().by());
  }

  /**
   * Whoever is asking goes on with it.
   *
   * @return false where its sender is there, or nobody can answer to whoever goes on; nothing was
   *     changed then
   */
  public boolean take(Sending sending) {
    Optional<Sender> next = senders.asking();
    boolean possible = isLeft(sending) && next.isPresent();
    if (possible) {
      sendings.atOnce(() -> taken(sending, next.get()));
    }
    return possible;
  }

  private Void taken(Sending sending, Sender next) {
    sendings.takeOver(sending.id(), next.key());
    List<Long> invited =
        invitations.of(List.of(sending.id())).stream().map(Invitation::id).toList();
    mails.takeOver(invited, next.name(), next.email(), next.key());
    return null;
  }
}
