package org.ballincourt.followup.store;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.client.Client;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.FollowUp;
import org.springframework.stereotype.Component;

/** Calls clients by the names that they have today; those that are gone keep that of the time. */
@Component
public class ClientsToday {

  private final ClientStore clients;

  @Inject
  public ClientsToday(ClientStore clients) {
    this.clients = clients;
  }

  /** The same, in their order; two statements however many there are, and none for none. */
  public List<FollowUp> named(Collection<FollowUp> followUps) {
    Map<Long, Client> known =
        clients.clients(
            followUps.stream()
                .map(each -> each.work().client())
                .filter(Objects::nonNull)
                .collect(toSet()));
    return followUps.stream().map(each -> named(each, known)).toList();
  }

  private static FollowUp named(FollowUp followUp, Map<Long, Client> known) {
    Long id = followUp.work().client();
    Client client = id == null ? null : known.get(id);
    return client == null ? followUp : followUp.of(followUp.work().calling(client.name()));
  }
}
