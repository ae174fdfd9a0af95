package org.ballincourt.commitment.field.type;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.store.ClientStore;
import org.springframework.stereotype.Component;

/**
 * The people at clients, as they were a moment ago: read once for a whole list of issues instead of
 * once for each.
 */
@Component
public class KnownContacts {

  private static final Duration MOMENT = Duration.ofSeconds(5);

  private final ClientStore clients;
  private final Clock clock;
  private volatile Known known = new Known(Instant.MIN, List.of(), Set.of());

  /** What was read, and whom it does not know though somebody asked. */
  private record Known(Instant until, List<Account> accounts, Set<String> missing) {

    Optional<Contact> find(String id) {
      return accounts.stream()
          .flatMap(account -> account.contacts().stream())
          .filter(contact -> Long.toString(contact.id()).equals(id))
          .findFirst();
    }

    Known without(String id) {
      Set<String> all = new HashSet<>(missing);
      all.add(id);
      return new Known(until, accounts, Set.copyOf(all));
    }
  }

  @Inject
  public KnownContacts(ClientStore clients, Clock clock) {
    this.clients = clients;
    this.clock = clock;
  }

  /** Also one who is gone, or new: whoever is missing is looked for once more. */
  Optional<Contact> find(String id) {
    Known seen = fresh();
    Optional<Contact> found = seen.find(id);
    if (found.isPresent() || seen.missing().contains(id)) {
      return found;
    }
    Known again = read();
    known = again.find(id).isPresent() ? again : again.without(id);
    return again.find(id);
  }

  /** Whether there is such a contact, also since a moment ago. */
  boolean isKnown(String id) {
    if (find(id).isEmpty()) {
      known = read();
    }
    return find(id).isPresent();
  }

  /** Those who can be asked about issues of the project. */
  List<Contact> of(Project project) {
    return accounts().stream()
        .filter(account -> isOf(project, account))
        .flatMap(account -> account.present().stream())
        .toList();
  }

  private static boolean isOf(Project project, Account account) {
    return account.places().stream().anyMatch(place -> place.project() == project.getId());
  }

  private List<Account> accounts() {
    return fresh().accounts();
  }

  private Known fresh() {
    Instant now = clock.instant();
    Known seen = known;
    if (!now.isBefore(seen.until()) || now.isBefore(seen.until().minus(MOMENT))) {
      seen = read();
      known = seen;
    }
    return seen;
  }

  private Known read() {
    return new Known(clock.instant().plus(MOMENT), clients.all(), Set.of());
  }
}
