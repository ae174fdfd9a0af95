package org.ballincourt.calendar.rest.input;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.calendar.WrittenEdition;
import org.ballincourt.jira.rest.JsonInput;

/** Reads the hours of an ordinary week. */
public final class WeekInput {
  private WeekInput() {}

  /** A day that is missing is closed; what is wrong is noted, and left out. */
  public static WeeklyHours read(JsonInput place) {
    Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
    Map<String, DayOfWeek> days = WrittenEdition.dayNames();
    place.allowOnly(days.keySet());
    place.forEachMember(
        (name, day) -> {
          if (days.containsKey(name)) {
            weekly.put(days.get(name), HoursInput.read(day));
          }
        });
    return new WeeklyHours(weekly);
  }
}
