package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What is known of an issue's statuses and hand-overs: the facts that turns are derived from.
 *
 * @param createdAt not null
 * @param changes in any order; kept in the order in which they happened
 * @param current the status today, not null
 * @param handOvers in any order; kept in the order in which they happened
 */
public record History(
    Instant createdAt, List<StatusChange> changes, Status current, List<HandOver> handOvers) {

  public History {
    requireNonNull(createdAt, "createdAt");
    requireNonNull(current, "current");
    changes = changes.stream().sorted().toList();
    handOvers = handOvers.stream().sorted().toList();
  }

  /** Of an issue that nobody handed over. */
  public History(Instant createdAt, List<StatusChange> changes, Status current) {
    this(createdAt, changes, current, List.of());
  }

  /** The same, with what was handed over. */
  public History with(List<HandOver> acts) {
    return new History(createdAt, changes, current, acts);
  }

  /** Where the first change came from, else the status today. */
  public Status atCreation() {
    return changes.isEmpty() || changes.get(0).from() == null ? current : changes.get(0).from();
  }
}
