package org.ballincourt.questionnaire.invitation;

import java.time.Duration;
import java.time.Instant;

/**
 * How long nobody is asked a second time.
 *
 * @param days of 24 hours, from 0 to {@link #MOST_DAYS}; 0 where it does not matter
 */
public record Rest(int days) {

  public static final int MOST_DAYS = 365;

  /** While nobody has set another one. */
  public static final Rest USUAL = new Rest(30);

  /**
   * @throws IllegalArgumentException where it is not within its bounds
   */
  public Rest {
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException("No rest: " + days + " days");
    }
  }

  /** When somebody who was asked then may be asked again. */
  public Instant endAfter(Instant asked) {
    return asked.plus(Duration.ofDays(days));
  }
}
