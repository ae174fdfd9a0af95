package org.ballincourt.calendar;

import java.time.Duration;
import java.time.Instant;

/** Says how much of a stretch of time counts. */
public interface BusinessTime {

  /** Around the clock: every second counts. */
  BusinessTime ELAPSED =
      (startInclusive, endExclusive) ->
          Duration.ofSeconds(
              Math.max(0, endExclusive.getEpochSecond() - startInclusive.getEpochSecond()));

  /**
   * The time that counts between two instants, each floored to the second: whole seconds, additive
   * at every instant between them.
   *
   * @return zero where the end is not after the start
   */
  Duration between(Instant startInclusive, Instant endExclusive);
}
