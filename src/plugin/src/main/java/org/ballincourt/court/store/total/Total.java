package org.ballincourt.court.store.total;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long it was a side's move.
 *
 * @param time business time in whole seconds, not negative, not null
 * @param turns in how many turns, at least one
 */
public record Total(Duration time, long turns) {

  public Total {
    requireNonNull(time, "time");
  }

  Total plus(Total more) {
    return new Total(time.plus(more.time), turns + more.turns);
  }
}
