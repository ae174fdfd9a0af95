package org.ballincourt.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ballincourt.calendar.BusinessCalendar;

/**
 * The business time that fell into each part of a period. A turn that reaches over several parts
 * costs as much as one that reaches over two: what it fills is only marked, and filled at the end.
 */
final class Grid {
  private final Instant[] edges;
  private final long[] millis;
  private final long[] seconds;
  private final Map<BusinessCalendar, int[]> filled = new IdentityHashMap<>();

  /**
   * @param edges where parts begin, and at last where the last one ends; two or more, ascending
   */
  Grid(Instant... edges) {
    this.edges = edges.clone();
    millis = Arrays.stream(edges).mapToLong(Instant::toEpochMilli).toArray();
    seconds = new long[edges.length - 1];
  }

  /** Where the period begins, inclusive. */
  Instant start() {
    return edges[0];
  }

  /** Where the period ends, exclusive. */
  Instant end() {
    return edges[edges.length - 1];
  }

  /**
   * Whether all of a span lies in one part, so that its time need not be read again.
   *
   * @param end exclusive
   */
  boolean holds(Instant start, Instant end) {
    return !start.isBefore(start()) && !end.isAfter(end()) && part(start) == lastPart(end);
  }

  /** Adds what was counted already of a span that {@linkplain #holds one part holds}. */
  void add(Instant start, long counted) {
    seconds[part(start)] += counted;
  }

  /**
   * Adds a span that reaches into the period, cut at its edges.
   *
   * @param end exclusive, after the start
   */
  void add(Instant start, Instant end, BusinessCalendar calendar) {
    Instant from = start.isBefore(start()) ? start() : start;
    Instant to = end.isAfter(end()) ? end() : end;
    int first = part(from);
    int last = lastPart(to);
    if (first == last) {
      seconds[first] += calendar.between(from, to).toSeconds();
    } else {
      seconds[first] += calendar.between(from, edges[first + 1]).toSeconds();
      seconds[last] += calendar.between(edges[last], to).toSeconds();
      int[] marks = filled.computeIfAbsent(calendar, any -> new int[edges.length]);
      marks[first + 1]++;
      marks[last]--;
    }
  }

  /** The part in which an instant of the period lies. */
  private int part(Instant instant) {
    int found = Arrays.binarySearch(millis, instant.toEpochMilli());
    return found >= 0 ? found : -found - 2;
  }

  /** The part in which what ends then lies. */
  private int lastPart(Instant endExclusive) {
    int found = Arrays.binarySearch(millis, endExclusive.toEpochMilli());
    return found >= 0 ? found - 1 : -found - 2;
  }

  /** Business seconds by part. */
  long[] parts() {
    long[] parts = seconds.clone();
    filled.forEach((calendar, marks) -> fill(parts, marks, calendar));
    return parts;
  }

  private void fill(long[] parts, int[] marks, BusinessCalendar calendar) {
    int over = 0;
    for (int part = 0; part < parts.length; part++) {
      over += marks[part];
      if (over > 0) {
        parts[part] += over * calendar.between(edges[part], edges[part + 1]).toSeconds();
      }
    }
  }
}
