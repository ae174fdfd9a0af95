package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * When a job runs.
 *
 * <p>Evidence: {@code forCronExpression(String, TimeZone)} at 9.4; {@code forInterval(long, Date)}
 * in the javadoc of 1.6.0.
 */
public final class Schedule {
  private final long intervalInMillis;
  private final Date firstRunTime;

  private Schedule(long intervalInMillis, Date firstRunTime) {
    this.intervalInMillis = intervalInMillis;
    this.firstRunTime = firstRunTime;
  }

  /**
   * @param firstRunTime null for as soon as possible
   */
  public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
    return new Schedule(intervalInMillis, firstRunTime);
  }

  public IntervalScheduleInfo getIntervalScheduleInfo() {
    return new IntervalScheduleInfo(firstRunTime, intervalInMillis);
  }
}
