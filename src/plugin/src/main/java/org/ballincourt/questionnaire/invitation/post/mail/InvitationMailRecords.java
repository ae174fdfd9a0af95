package org.ballincourt.questionnaire.invitation.post.mail;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.Whom;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.springframework.stereotype.Component;

/** The mails by which people were invited, also to addresses that they do not have any more. */
@Component
public class InvitationMailRecords implements PersonalRecords {
  private final InvitationStore invitations;
  private final Outbox outbox;

  @Inject
  public InvitationMailRecords(InvitationStore invitations, Outbox outbox) {
    this.invitations = invitations;
    this.outbox = outbox;
  }

  @Override
  public Whom known(Whom whom) {
    Whom known = whom;
    for (OutgoingMail mail : outbox.mails(mails(whom.contact())).values()) {
      known = known.knownAs(null, mail.envelope().to().address());
    }
    return known;
  }

  private Collection<Long> mails(long contact) {
    Map<Long, List<MailStand>> stands = outbox.of(invited(contact));
    return stands.values().stream().flatMap(List::stream).map(MailStand::mail).toList();
  }

  private List<Long> invited(long contact) {
    return invitations.ofContact(contact).stream().map(Invitation::id).toList();
  }

  /** They are told with all mails to her. */
  @Override
  public List<Entry> of(Erasure erasure) {
    return List.of();
  }

  @Override
  public void rewrite(Erasure erasure) {
    // what they say is rewritten with all mails
  }

  @Override
  public void erase(Erasure erasure) {
    invited(erasure.whom().contact()).forEach(outbox::forget);
  }
}
