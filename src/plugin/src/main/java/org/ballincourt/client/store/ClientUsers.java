package org.ballincourt.client.store;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that counts on clients, whatever it is. */
@Component
public class ClientUsers {
  private final List<ClientUser> kinds;

  @Inject
  public ClientUsers(List<ClientUser> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  void moved(Collection<Long> projects) {
    kinds.forEach(kind -> kind.moved(projects));
  }

  boolean name(long contact) {
    return kinds.stream().anyMatch(kind -> kind.names(contact));
  }
}
