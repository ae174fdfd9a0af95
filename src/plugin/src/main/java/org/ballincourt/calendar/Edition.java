package org.ballincourt.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * How a calendar opens from one date on, until the next edition.
 *
 * @param validFrom the first date it holds for, from that date's midnight on; null for always
 * @param weekly the hours of an ordinary week
 * @param holidays dates on which it is closed instead
 * @param overrides the hours of single dates, which win over week and holiday; may be closed
 */
public record Edition(
    LocalDate validFrom,
    WeeklyHours weekly,
    Set<Holiday> holidays,
    Map<LocalDate, DayHours> overrides) {

  public Edition {
    requireNonNull(weekly, "weekly");
    holidays = Set.copyOf(holidays);
    overrides = Map.copyOf(overrides);
  }

  /** The opening on a date, as if this edition held then. */
  public DayHours on(LocalDate date) {
    DayHours override = overrides.get(date);
    if (override != null) {
      return override;
    }
    return isHoliday(date) ? DayHours.CLOSED : weekly.on(date.getDayOfWeek());
  }

  private boolean isHoliday(LocalDate date) {
    return !holidays.isEmpty()
        && (holidays.contains(new Holiday.Once(date))
            || holidays.contains(new Holiday.EveryYear(MonthDay.from(date))));
  }
}
