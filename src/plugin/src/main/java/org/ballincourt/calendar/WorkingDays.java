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

  /** How many there are after one day of the epoch, up to and including another, not before it. */
  int between(long afterDay, long upToDay) {
    return upTo(upToDay) - upTo(afterDay);
  }

  /** How many there are up to and including that day of the epoch. */
  private int upTo(long epochDay) {
    int found = Arrays.binarySearch(days, epochDay);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** When the n-th of the days after that one closes, from the first on. */
  OptionalLong closingOfNth(int n, long epochDay) {
    long nth = upTo(epochDay) - 1 + (long) n;
    return nth < closings.length ? OptionalLong.of(closings[(int) nth]) : OptionalLong.empty();
  }
}
