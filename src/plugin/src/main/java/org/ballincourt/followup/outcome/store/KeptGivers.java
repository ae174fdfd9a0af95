package org.ballincourt.followup.outcome.store;

import jakarta.inject.Inject;
import java.util.Collection;
import org.ballincourt.client.store.ClientUser;
import org.springframework.stereotype.Component;

/** Whoever gave something is kept when she leaves her client. */
@Component
public class KeptGivers implements ClientUser {

  private final OutcomeStore outcomes;

  @Inject
  public KeptGivers(OutcomeStore outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public void moved(Collection<Long> projects) {
    // an outcome keeps the client for whom the work was
  }

  @Override
  public boolean names(long contact) {
    return outcomes.names(contact);
  }
}
