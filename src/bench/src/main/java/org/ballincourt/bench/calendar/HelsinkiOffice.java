package org.ballincourt.bench.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.WeeklyHours;

/**
 * An office in Helsinki: Monday to Friday with a break at noon, Finnish holidays, and a day that
 * begins and ends an hour earlier from 1 June 2020 on.
 */
final class HelsinkiOffice {

  static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private static final List<DayOfWeek> WORKING_DAYS =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);
  private static final List<MonthDay> EVERY_YEAR =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(5, 1),
          MonthDay.of(12, 6),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));
  private static final List<LocalDate> GOOD_FRIDAYS =
      List.of(
          LocalDate.of(2018, 3, 30),
          LocalDate.of(2019, 4, 19),
          LocalDate.of(2020, 4, 10),
          LocalDate.of(2021, 4, 2),
          LocalDate.of(2022, 4, 15),
          LocalDate.of(2023, 4, 7),
          LocalDate.of(2024, 3, 29),
          LocalDate.of(2025, 4, 18),
          LocalDate.of(2026, 4, 3));

  private HelsinkiOffice() {}

  static BusinessCalendar calendar() {
    return new BusinessCalendar(ZONE, editions());
  }

  /** In the order in which they hold. */
  static List<Edition> editions() {
    return List.of(
        edition(null, DaySpan.of("09:00", "12:00"), DaySpan.of("12:30", "17:00")),
        edition(
            LocalDate.of(2020, 6, 1), DaySpan.of("08:00", "11:30"), DaySpan.of("12:00", "16:00")));
  }

  private static Edition edition(LocalDate validFrom, DaySpan... day) {
    Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    WORKING_DAYS.forEach(working -> week.put(working, DayHours.of(day)));
    return new Edition(validFrom, new WeeklyHours(week), holidays(), Map.of());
  }

  private static Set<Holiday> holidays() {
    Set<Holiday> holidays = new HashSet<>();
    EVERY_YEAR.forEach(day -> holidays.add(new Holiday.EveryYear(day)));
    for (LocalDate friday : GOOD_FRIDAYS) {
      holidays.add(new Holiday.Once(friday));
      holidays.add(new Holiday.Once(friday.plusDays(3))); // Easter Monday
      holidays.add(new Holiday.Once(friday.plusDays(41))); // Ascension
      holidays.add(new Holiday.Once(midsummerEve(friday.getYear())));
    }
    return holidays;
  }

  /** The Friday from 19 to 25 June. */
  private static LocalDate midsummerEve(int year) {
    return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
  }
}
