package org.ballincourt.calendar;

import java.time.DayOfWeek;
import java.util.Map;

/**
 * The opening of an ordinary week.
 *
 * @param days a day that is missing is closed
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {

  public WeeklyHours {
    days = Map.copyOf(days);
  }

  /** The opening on that day of the week. */
  public DayHours on(DayOfWeek day) {
    return days.getOrDefault(day, DayHours.CLOSED);
  }
}
