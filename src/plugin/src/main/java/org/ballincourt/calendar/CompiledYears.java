package org.ballincourt.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.ballincourt.calendar.Editions.Stretch;

/** Some decades of a calendar, ready to be asked. */
final class CompiledYears {

  private static final long DAY = TimeUnit.DAYS.toSeconds(1);
  private static final long DECADE = 3650 * DAY;

  /**
   * So far from the ends nothing is told: zones lie up to a day from UTC, and the first and the
   * last stretch may go on outside.
   */
  private static final long MARGIN = 3;

  private final LocalDate first;
  private final LocalDate end;
  private final Openings openings;
  private final WorkingDays workingDays;

  private CompiledYears(Editions editions, LocalDate first, LocalDate end) {
    this.first = first;
    this.end = end;
    List<Stretch> stretches = new ArrayList<>();
    SortedMap<Long, Long> closings = new TreeMap<>();
    for (LocalDate date = first; date.isBefore(end); date = date.plusDays(1)) {
      for (Stretch stretch : editions.on(date)) {
        stretches.add(stretch);
        closings.merge(date.toEpochDay(), stretch.closes(), Math::max);
      }
    }
    this.openings = Openings.of(stretches);
    this.workingDays = new WorkingDays(closings);
  }

  /** The decades around two seconds of the epoch. */
  static CompiledYears around(long from, long to, Editions editions) {
    LocalDate first = date(from).minusDays(MARGIN);
    LocalDate last = date(to).plusDays(MARGIN);
    return new CompiledYears(editions, decade(first), decade(last).plusYears(10));
  }

  /** These years and the ones around two seconds of the epoch. */
  CompiledYears and(long from, long to, Editions editions) {
    return around(Math.min(from, first()), Math.max(to, last()), editions);
  }

  /** Whether both open alike between two seconds of the epoch; a decade at a time is compiled. */
  static boolean alike(Editions one, Editions other, long start, long end) {
    boolean alike = true;
    for (long from = start; alike && from < end; from += DECADE) {
      long to = Math.min(from + DECADE, end);
      alike = within(from, to, one).equals(within(from, to, other));
    }
    return alike;
  }

  private static List<Stretch> within(long from, long to, Editions editions) {
    return around(from, to, editions).openings.within(from, to);
  }

  boolean cover(long from, long to) {
    return first() <= from && to <= last();
  }

  Openings openings() {
    return openings;
  }

  WorkingDays workingDays() {
    return workingDays;
  }

  private long first() {
    return (first.toEpochDay() + MARGIN) * DAY;
  }

  private long last() {
    return (end.toEpochDay() - MARGIN) * DAY - 1;
  }

  private static LocalDate date(long second) {
    return LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
  }

  private static LocalDate decade(LocalDate date) {
    return LocalDate.of(Math.floorDiv(date.getYear(), 10) * 10, 1, 1);
  }
}
