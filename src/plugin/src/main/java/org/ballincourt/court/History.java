package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What is known of an issue's statuses: the facts that turns are derived from.
 *
 * @param createdAt not null
 * @param changes in any order; kept in the order in which they happened
 * @param current the status today, not null
 */
public record History(Instant createdAt, List<StatusChange> changes, Status current) {

  public History {
    requireNonNull(createdAt, "createdAt");
    requireNonNull(current, "current");
    changes = changes.stream().sorted().toList();
  }

  /** Where the first change came from, else the status today. */
  public Status atCreation() {
    return changes.isEmpty() || changes.get(0).from() == null ? current : changes.get(0).from();
  }
}
