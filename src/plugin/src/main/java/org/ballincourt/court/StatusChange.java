package org.ballincourt.court;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;

/**
 * One status item of one history entry. The natural order is the one in which changes happened: by
 * instant, then by the entry's id, then by the position in the entry.
 *
 * @param at not null
 * @param entry the id of the history entry
 * @param position of the item in the entry, from 0
 * @param from null where history does not say
 * @param to not null
 */
public record StatusChange(Instant at, long entry, int position, Status from, Status to)
    implements Act, Comparable<StatusChange> {

  private static final Comparator<StatusChange> AS_THEY_HAPPENED =
      comparing(StatusChange::at)
          .thenComparingLong(StatusChange::entry)
          .thenComparingInt(StatusChange::position);

  public StatusChange {
    requireNonNull(at, "at");
    requireNonNull(to, "to");
  }

  @Override
  public int compareTo(StatusChange other) {
    return AS_THEY_HAPPENED.compare(this, other);
  }
}
