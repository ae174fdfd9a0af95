package org.ballincourt.court.web.lists;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.ClosedTurns;
import org.ballincourt.store.Thousands;
import org.springframework.stereotype.Component;

/** Reads what is known of issues that are shown; four statements for each thousand of them. */
@Component
public class Backgrounds {

  private final FactStore facts;
  private final ClosedTurns closed;
  private final ClientStore clients;

  @Inject
  public Backgrounds(FactStore facts, ClosedTurns closed, ClientStore clients) {
    this.facts = facts;
    this.closed = closed;
    this.clients = clients;
  }

  public Background of(Collection<Item> shown) {
    List<Long> ids = ids(shown);
    Map<Long, Ledger> ledgers = new HashMap<>();
    Thousands.of(ids(shown.stream().filter(Item::isWorked).toList()))
        .forEach(some -> ledgers.putAll(facts.of(some)));
    return new Background(
        ledgers, people(ledgers.values()), time(Party.CLIENT, ids), time(Party.TEAM, ids));
  }

  private static List<Long> ids(Collection<Item> items) {
    return items.stream().map(item -> item.turn().issueId()).distinct().toList();
  }

  private Map<Long, String> people(Collection<Ledger> ledgers) {
    List<Long> asked =
        ledgers.stream()
            .flatMap(ledger -> ledger.commitments().stream())
            .map(Commitment::contact)
            .filter(Objects::nonNull)
            .toList();
    Map<Long, String> people = new HashMap<>();
    Thousands.of(asked).forEach(some -> people.putAll(clients.namesOf(some)));
    return people;
  }

  private Map<Long, Duration> time(Party party, List<Long> ids) {
    Map<Long, Duration> time = new HashMap<>();
    Thousands.of(ids).forEach(some -> time.putAll(closed.timeOf(party, some)));
    return time;
  }
}
