package org.ballincourt.calendar;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SortedMap;

/** The days with any opening, in order, and the second of the epoch at which each closes. */
final class WorkingDays {

  private final long[] days;
  private final long[] closings;

  /**
   * @param closings by day of the epoch
   */
  WorkingDays(SortedMap<Long, Long> closings) {
    this.days = closings.keySet().stream().mapToLong(Long::longValue).toArray();
    this.closings = closings.values().stream().mapToLong(Long::longValue).toArray();
  }

  /** When the n-th of the days after that one closes, from the first on. */
  OptionalLong closingOfNth(int n, long epochDay) {
    int found = Arrays.binarySearch(days, epochDay);
    long nth = (found >= 0 ? found : -found - 2) + (long) n;
    return nth < closings.length ? OptionalLong.of(closings[(int) nth]) : OptionalLong.empty();
  }
}
