package org.ballincourt.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of each name in the years of the table. */
record YearlyDays(Map<String, SortedSet<LocalDate>> byName) {

  /** Those of the whole country where the path is empty, else those that hold in the region. */
  static YearlyDays of(HolidayManager holidays, List<String> path) {
    String[] region = path.toArray(String[]::new);
    return of(
        IntStream.rangeClosed(HolidayTable.FIRST_YEAR, HolidayTable.LAST_YEAR)
            .mapToObj(Year::of)
            .map(year -> holidays.getHolidays(year, HolidayType.PUBLIC_HOLIDAY, region))
            .flatMap(Collection::stream));
  }

  private static YearlyDays of(Stream<Holiday> days) {
    return new YearlyDays(
        days.collect(
            Collectors.groupingBy(
                EnglishName::of,
                TreeMap::new,
                Collectors.mapping(Holiday::getDate, Collectors.toCollection(TreeSet::new)))));
  }

  YearlyDays without(YearlyDays known) {
    Map<String, SortedSet<LocalDate>> rest = new TreeMap<>();
    byName.forEach((name, dates) -> rest.put(name, new TreeSet<>(dates)));
    known.byName.forEach(
        (name, dates) -> rest.getOrDefault(name, new TreeSet<>()).removeAll(dates));
    rest.values().removeIf(SortedSet::isEmpty);
    return new YearlyDays(rest);
  }

  /**
   * {@code New Year=--01-01} where it is the same day every year, else all dates after the name.
   */
  Stream<String> lines() {
    return byName.entrySet().stream().map(day -> day.getKey() + "=" + text(day.getValue()));
  }

  private static String text(SortedSet<LocalDate> dates) {
    return everyYear(dates)
        ? MonthDay.from(dates.first()).toString()
        : dates.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
  }

  private static boolean everyYear(SortedSet<LocalDate> dates) {
    return dates.size() == HolidayTable.LAST_YEAR - HolidayTable.FIRST_YEAR + 1
        && dates.stream().map(MonthDay::from).distinct().count() == 1;
  }
}
