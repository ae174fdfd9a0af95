package org.ballincourt.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.ballincourt.calendar.Editions.Stretch;

/**
 * Stretches of opening in order, none touching another, with how many seconds of opening lie before
 * each. Every question is one binary search. Seconds are those of the epoch.
 */
final class Openings {

  private final long[] opens;

  /** One more than there are stretches: the last entry is all the opening there is. */
  private final long[] before;

  private Openings(List<Stretch> stretches) {
    opens = new long[stretches.size()];
    before = new long[stretches.size() + 1];
    for (int i = 0; i < opens.length; i++) {
      Stretch stretch = stretches.get(i);
      opens[i] = stretch.opens();
      before[i + 1] = before[i] + stretch.closes() - stretch.opens();
    }
  }

  /** Of stretches in any order, which may touch and overlap; the list is put in order. */
  static Openings of(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>(stretches.size());
    stretches.sort(Comparator.comparingLong(Stretch::opens));
    for (Stretch stretch : stretches) {
      int last = joined.size() - 1;
      if (last >= 0 && stretch.opens() <= joined.get(last).closes()) {
        joined.set(last, union(joined.get(last), stretch));
      } else {
        joined.add(stretch);
      }
    }
    return new Openings(joined);
  }

  private static Stretch union(Stretch earlier, Stretch later) {
    return new Stretch(earlier.opens(), Math.max(earlier.closes(), later.closes()));
  }

  /** How many seconds of opening lie before that one. */
  long before(long second) {
    int stretch = lastOpened(second);
    return stretch < 0
        ? 0
        : Math.min(before[stretch] + second - opens[stretch], before[stretch + 1]);
  }

  boolean isOpen(long second) {
    int stretch = lastOpened(second);
    return stretch >= 0 && second < closes(stretch);
  }

  /** The first second that has so much opening before it; the amount is above zero. */
  OptionalLong earliestAfter(long amount) {
    int found = Arrays.binarySearch(before, amount);
    int stretch = found >= 0 ? found - 1 : -found - 2;
    return at(stretch, amount);
  }

  /** The last second that has so much opening before it, and not more. */
  OptionalLong latestAfter(long amount) {
    int found = Arrays.binarySearch(before, amount);
    int stretch = found >= 0 ? found : -found - 2;
    return at(stretch, amount);
  }

  private OptionalLong at(int stretch, long amount) {
    return stretch < 0 || stretch >= opens.length
        ? OptionalLong.empty()
        : OptionalLong.of(opens[stretch] + amount - before[stretch]);
  }

  /** The first opening after that second. */
  OptionalLong openingAfter(long second) {
    int next = lastOpened(second) + 1;
    return next < opens.length ? OptionalLong.of(opens[next]) : OptionalLong.empty();
  }

  /** The last closing at or before that second. */
  OptionalLong closingUpTo(long second) {
    int stretch = isOpen(second) ? lastOpened(second) - 1 : lastOpened(second);
    return stretch < 0 ? OptionalLong.empty() : OptionalLong.of(closes(stretch));
  }

  /** What lies between two seconds, cut there. */
  List<Stretch> within(long start, long end) {
    List<Stretch> within = new ArrayList<>();
    int stretch = Math.max(0, lastOpened(start));
    for (; stretch < opens.length && opens[stretch] < end; stretch++) {
      long from = Math.max(start, opens[stretch]);
      long to = Math.min(end, closes(stretch));
      if (from < to) {
        within.add(new Stretch(from, to));
      }
    }
    return within;
  }

  /** The stretch that opened last, at that second or before; -1 where none has. */
  private int lastOpened(long second) {
    int found = Arrays.binarySearch(opens, second);
    return found >= 0 ? found : -found - 2;
  }

  private long closes(int stretch) {
    return opens[stretch] + before[stretch + 1] - before[stretch];
  }
}
