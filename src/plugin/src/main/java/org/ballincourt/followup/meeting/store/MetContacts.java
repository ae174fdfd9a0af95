package org.ballincourt.followup.meeting.store;

import jakarta.inject.Inject;
import java.util.Collection;
import org.ballincourt.client.store.ClientUser;
import org.springframework.stereotype.Component;

/** Whoever was invited to a meeting is kept when she leaves her client. */
@Component
public class MetContacts implements ClientUser {

  private final MeetingStore meetings;

  @Inject
  public MetContacts(MeetingStore meetings) {
    this.meetings = meetings;
  }

  @Override
  public void moved(Collection<Long> projects) {
    // a meeting keeps the client that it was planned with
  }

  @Override
  public boolean names(long contact) {
    return meetings.names(contact);
  }
}
