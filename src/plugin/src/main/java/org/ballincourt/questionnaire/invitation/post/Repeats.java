package org.ballincourt.questionnaire.invitation.post;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Letter;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.post.Glances.Glance;
import org.ballincourt.questionnaire.invitation.post.mail.Letters;
import org.ballincourt.questionnaire.invitation.post.mail.Mailing;
import org.ballincourt.questionnaire.invitation.post.mail.Senders;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.springframework.stereotype.Component;

/** Writes once more to people who were invited: each mail has a link of its own. */
@Component
public class Repeats {

  private final SendingStore sendings;
  private final InvitationStore invitations;
  private final Letters letters;
  private final Senders senders;
  private final Outbox outbox;

  @Inject
  public Repeats(
      SendingStore sendings,
      InvitationStore invitations,
      Letters letters,
      Senders senders,
      Outbox outbox) {
    this.sendings = sendings;
    this.invitations = invitations;
    this.letters = letters;
    this.senders = senders;
    this.outbox = outbox;
  }

  /** What became of it; nothing was written unless it is done. */
  public enum Outcome {
    DONE,
    /** She has answered, or cannot any more, or somebody else was faster. */
    OVER,
    /** There is no address, no letter, or nobody to be named as its sender. */
    NO_ADDRESS
  }

  /**
   * The same letter again, to the address that she has today.
   *
   * @param glance what was seen of it; where somebody has changed it since, nothing is written
   * @param by the key of whoever sends it
   */
  Outcome again(Invitation invitation, Glance glance, String by) {
    Optional<Mailing> mailing = letters.invitation(invitation).flatMap(to(invitation, by));
    return mailing.isEmpty()
        ? Outcome.NO_ADDRESS
        : outcome(sendings.atOnce(() -> again(mailing.get(), glance)));
  }

  private boolean again(Mailing mailing, Glance glance) {
    Invitation invitation = mailing.invitation();
    String email = invitation.invited().email();
    if (!invitations.sentAgain(invitation.id(), glance.mark(), email)) {
      return false;
    }
    if (glance.uncertain() != null) {
      return outbox.again(glance.uncertain()).isPresent();
    }
    mailing.post(outbox);
    return true;
  }

  /** A friendly reminder, once. */
  public Outcome remind(Sending sending, Invitation invitation) {
    String by = sending.made().by();
    Optional<Mailing> mailing =
        senders
            .of(by)
            .flatMap(sender -> letters.reminder(sending, invitation, sender))
            .flatMap(to(invitation, by));
    return mailing.isEmpty()
        ? Outcome.NO_ADDRESS
        : outcome(sendings.atOnce(() -> reminded(invitation, mailing.get())));
  }

  private boolean reminded(Invitation seen, Mailing mailing) {
    boolean ours = invitations.reminded(seen);
    if (ours) {
      mailing.post(outbox);
    }
    return ours;
  }

  private static Outcome outcome(boolean done) {
    return done ? Outcome.DONE : Outcome.OVER;
  }

  private Function<Letter, Optional<Mailing>> to(Invitation invitation, String by) {
    return letter ->
        senders
            .of(by)
            .flatMap(
                sender ->
                    letters
                        .addressOf(invitation)
                        .map(address -> new Mailing(letter, invitation.to(address), sender)));
  }
}
