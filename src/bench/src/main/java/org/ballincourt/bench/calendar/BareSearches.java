package org.ballincourt.bench.calendar;

import java.util.Arrays;
import java.util.List;
import org.ballincourt.calendar.OpenSpan;

/**
 * The binary searches that business time cannot do without, and nothing else: arrays of seconds in,
 * seconds out. No look at bounds or compiled years, no object.
 */
final class BareSearches {

  private final long[] opens;

  /** The opening before each span. */
  private final long[] before;

  private final long[] lengths;

  /**
   * @param spans in order, of all the years that are asked for
   */
  BareSearches(List<OpenSpan> spans) {
    opens = spans.stream().mapToLong(span -> span.start().getEpochSecond()).toArray();
    lengths = spans.stream().mapToLong(span -> span.length().toSeconds()).toArray();
    before = new long[lengths.length];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + lengths[i - 1];
    }
  }

  /** Two searches. */
  long between(long start, long end) {
    return openBefore(end) - openBefore(start);
  }

  /** Two searches. */
  long plus(long start, long amount) {
    long wanted = openBefore(start) + amount;
    int found = Arrays.binarySearch(before, wanted);
    int span = found >= 0 ? found - 1 : -found - 2;
    return opens[span] + wanted - before[span];
  }

  private long openBefore(long second) {
    int found = Arrays.binarySearch(opens, second);
    int span = found >= 0 ? found : -found - 2;
    return before[span] + Math.min(second - opens[span], lengths[span]);
  }
}
