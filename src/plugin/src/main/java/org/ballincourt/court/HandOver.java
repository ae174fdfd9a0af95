package org.ballincourt.court;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;

/**
 * A deliberate act that gives the ball to a party, whatever the status says. The natural order is
 * the one in which hand-overs happened: by instant, then in the order in which they were written
 * down.
 *
 * @param at not null
 * @param fact the id of the fact that tells of it; a later one has a higher id
 * @param party who is given the ball, not null
 * @param onlyFrom who must hold the ball for this to change anything; null for whoever does
 */
public record HandOver(Instant at, long fact, Party party, Party onlyFrom)
    implements Act, Comparable<HandOver> {

  private static final Comparator<HandOver> AS_THEY_HAPPENED =
      comparing(HandOver::at).thenComparingLong(HandOver::fact);

  public HandOver {
    requireNonNull(at, "at");
    requireNonNull(party, "party");
  }

  /** One that gives the ball away, whoever holds it. */
  public HandOver(Instant at, long fact, Party party) {
    this(at, fact, party, null);
  }

  /** Whether it gives the ball to somebody while that party holds it. */
  boolean movesFrom(Party holder) {
    return onlyFrom == null || onlyFrom == holder;
  }

  @Override
  public int compareTo(HandOver other) {
    return AS_THEY_HAPPENED.compare(this, other);
  }
}
