package org.ballincourt.acceptance.naive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One stretch of an issue's life.
 *
 * @param reason why it is nobody's move, else null
 * @param endedAt null while it goes on
 */
public record NaiveTurn(String party, String reason, Instant startedAt, Instant endedAt) {

  /**
   * Seconds of business time between the bounds, each cut down to the second; an open turn ends at
   * {@code at}.
   */
  public long seconds(Instant at) {
    Instant end = endedAt == null ? at : endedAt;
    return NaiveHours.STANDARD_WEEK.seconds(startedAt, end);
  }

  /** The instant without its fraction of a second, as answers have it. */
  public static Instant second(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
