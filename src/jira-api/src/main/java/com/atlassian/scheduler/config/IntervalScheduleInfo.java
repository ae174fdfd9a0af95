package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * A schedule that repeats at an interval.
 *
 * <p>Evidence: javadoc 1.6.0; only the host reads it.
 */
public final class IntervalScheduleInfo {
  private final Date firstRunTime;
  private final long intervalInMillis;

  IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
    this.firstRunTime = firstRunTime;
    this.intervalInMillis = intervalInMillis;
  }

  /** Null for as soon as possible. */
  public Date getFirstRunTime() {
    return firstRunTime;
  }

  public long getIntervalInMillis() {
    return intervalInMillis;
  }
}
