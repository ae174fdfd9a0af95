package org.ballincourt.testing;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.WorkingHours;

/** Who works when, in tests. */
public final class Hours {

  /** Everybody works Monday to Friday from nine to five, in UTC. */
  public static final WorkingHours STANDARD = WorkingHours.ofAll(StandardWeek.in(ZoneOffset.UTC));

  /** Everybody works day and night. */
  public static final WorkingHours AROUND_THE_CLOCK = WorkingHours.ofAll(aroundTheClock());

  /** As {@link #STANDARD}, and nothing is limited. */
  public static final TurnClock UNLIMITED = new TurnClock(STANDARD, Targets.NONE);

  private Hours() {}

  private static NamedCalendar aroundTheClock() {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, DayHours.of(DaySpan.of("00:00", "24:00")));
    }
    Edition always = new Edition(null, new WeeklyHours(days), Set.of(), Map.of());
    return new NamedCalendar(
        1L, "Around the clock", new BusinessCalendar(ZoneOffset.UTC, List.of(always)));
  }
}
