package org.ballincourt.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What counts where nobody has chosen a calendar: Monday to Friday, from nine to five. */
public final class StandardWeek {

  private static final DayHours HOURS = DayHours.of(DaySpan.of("09:00", "17:00"));

  private StandardWeek() {}

  public static NamedCalendar in(ZoneId zone) {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> days.put(day, HOURS));
    Edition edition = new Edition(null, new WeeklyHours(days), Set.of(), Map.of());
    return new NamedCalendar(null, null, new BusinessCalendar(zone, List.of(edition)));
  }
}
