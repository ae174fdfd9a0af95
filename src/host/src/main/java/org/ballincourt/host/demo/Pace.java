package org.ballincourt.host.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * When things happen to one issue: in working time with two hours more or less, now and then in the
 * evening, always later than what was before, and the same each time.
 */
final class Pace {
  private static final int AN_HOUR = 60;
  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int ONE_EVENING_IN = 14;

  private final WorkingTime time;
  private final Random random;
  private int minute;
  private Instant last = Instant.MIN;

  /**
   * @param issue its key, which all chance comes from
   * @param day of its beginning
   */
  Pace(WorkingTime time, String issue, int day) {
    this.time = time;
    this.random = new Random(issue.hashCode());
    this.minute = day * WorkingTime.MINUTES_OF_A_DAY + random.nextInt(4 * AN_HOUR);
  }

  /** The next instant, about that many working days after the last one. */
  Instant after(double days) {
    int more =
        (int) (days * WorkingTime.MINUTES_OF_A_DAY) + random.nextInt(4 * AN_HOUR) - 2 * AN_HOUR;
    minute += Math.max(random.nextInt(AN_HOUR) + 1, more);
    Instant next = time.at(minute).plusMillis(random.nextInt(SECONDS_OF_A_MINUTE * 1000));
    last = later(random.nextInt(ONE_EVENING_IN) == 0 ? next.plus(evening()) : next);
    return last;
  }

  /** Long enough to be after work, and short enough to be on the same day. */
  private Duration evening() {
    int fromOpening = minute % WorkingTime.MINUTES_OF_A_DAY;
    int untilEvening = WorkingTime.MINUTES_OF_A_DAY + AN_HOUR - fromOpening;
    return Duration.ofMinutes(untilEvening + random.nextInt(3 * AN_HOUR));
  }

  private Instant later(Instant wanted) {
    return wanted.isAfter(last) ? wanted : last.plusSeconds(SECONDS_OF_A_MINUTE);
  }
}
