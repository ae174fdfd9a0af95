package org.ballincourt.court.life;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;

/**
 * An issue's move to another project. The natural order is the one in which moves happened.
 *
 * @param at not null
 * @param entry the id of the history entry
 * @param from the project that it left; null where nobody knows it any more
 */
public record Move(Instant at, long entry, Long from) implements Comparable<Move> {

  private static final Comparator<Move> AS_THEY_HAPPENED =
      comparing(Move::at).thenComparingLong(Move::entry);

  public Move {
    requireNonNull(at, "at");
  }

  @Override
  public int compareTo(Move other) {
    return AS_THEY_HAPPENED.compare(this, other);
  }
}
