package org.ballincourt.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time in which a calendar is open.
 *
 * @param start the first open instant
 * @param end the first closed one, after {@code start}
 */
public record OpenSpan(Instant start, Instant end) {

  public OpenSpan {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("A span must not be empty: " + start + " to " + end);
    }
  }

  /** Above zero. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
