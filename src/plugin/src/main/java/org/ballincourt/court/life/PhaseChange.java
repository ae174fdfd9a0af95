package org.ballincourt.court.life;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;

/**
 * A version that was added to an issue or taken from it. The natural order is the one in which
 * changes happened.
 *
 * @param at not null
 * @param entry the id of the history entry
 * @param position of the item in the entry, from 0
 * @param removed the id of the version taken away; null for none
 * @param added the id of the version added; null for none
 */
public record PhaseChange(Instant at, long entry, int position, Long removed, Long added)
    implements Comparable<PhaseChange> {

  private static final Comparator<PhaseChange> AS_THEY_HAPPENED =
      comparing(PhaseChange::at)
          .thenComparingLong(PhaseChange::entry)
          .thenComparingInt(PhaseChange::position);

  public PhaseChange {
    requireNonNull(at, "at");
  }

  @Override
  public int compareTo(PhaseChange other) {
    return AS_THEY_HAPPENED.compare(this, other);
  }
}
