package org.ballincourt.privacy;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How long what people wrote is kept, and who has left.
 *
 * @param months from 1 to {@link #MOST_MONTHS}
 */
public record Retention(int months) {

  public static final int MOST_MONTHS = 120;

  /**
   * @throws IllegalArgumentException where there are not so many months
   */
  public Retention {
    if (months < 1 || months > MOST_MONTHS) {
      throw new IllegalArgumentException("Not to be kept for " + months + " months");
    }
  }

  /** What is older than that goes; months are those of the calendar in UTC. */
  public Instant before(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
  }
}
