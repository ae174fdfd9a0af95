package org.ballincourt.questionnaire.invitation.store;

import jakarta.inject.Inject;
import java.util.Collection;
import org.ballincourt.client.store.ClientUser;
import org.springframework.stereotype.Component;

/** Whoever was invited is kept when she leaves her client. */
@Component
public class InvitedContacts implements ClientUser {

  private final InvitationStore invitations;

  @Inject
  public InvitedContacts(InvitationStore invitations) {
    this.invitations = invitations;
  }

  @Override
  public void moved(Collection<Long> projects) {
    // a sending keeps the client that it was about
  }

  @Override
  public boolean names(long contact) {
    return invitations.names(contact);
  }
}
