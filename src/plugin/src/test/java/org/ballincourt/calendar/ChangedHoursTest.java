package org.ballincourt.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** A calendar against what it was before. */
public class ChangedHoursTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Instant JUNE = LocalDate.of(2026, 6, 1).atStartOfDay(OSLO).toInstant();
  private static final WeeklyHours MONDAYS = mondays("09:00", "17:00");
  private static final WeeklyHours SHORT_MONDAYS = mondays("08:00", "12:00");

  private final BusinessCalendar before = in(OSLO, edition(null, MONDAYS));

  @Test
  public void hoursFromALaterDateLeaveWhatWasBefore() {
    assertTrue(
        before.opensLike(
            in(OSLO, edition(null, MONDAYS), edition("2026-06-01", SHORT_MONDAYS)), JUNE));
    assertFalse(
        before.opensLike(
            in(OSLO, edition(null, MONDAYS), edition("2026-05-25", SHORT_MONDAYS)), JUNE));
  }

  @Test
  public void oneHolidayLongAgoIsADifference() {
    Holiday once = Holiday.of("1901-05-13");
    Edition edition = new Edition(null, MONDAYS, Set.of(once), Map.of());
    assertFalse(before.opensLike(in(OSLO, edition), JUNE));
    Holiday onSunday = Holiday.of("2026-05-03");
    assertTrue(
        before.opensLike(in(OSLO, new Edition(null, MONDAYS, Set.of(onSunday), Map.of())), JUNE));
  }

  @Test
  public void anotherZoneIsADifferenceOnlyWhereItOpensAtOtherInstants() {
    assertFalse(before.opensLike(in(ZoneId.of("Europe/Helsinki"), edition(null, MONDAYS)), JUNE));
    BusinessCalendar utc = in(ZoneId.of("UTC"), edition(null, MONDAYS));
    assertTrue(utc.opensLike(in(ZoneId.of("Etc/GMT"), edition(null, MONDAYS)), JUNE));
    assertFalse(utc.isSetLike(in(ZoneId.of("Etc/GMT"), edition(null, MONDAYS))));
  }

  @Test
  public void aDayWithoutHoursIsTheSameAsNone() {
    WeeklyHours closed =
        new WeeklyHours(
            Map.of(
                DayOfWeek.MONDAY, MONDAYS.on(DayOfWeek.MONDAY), DayOfWeek.SUNDAY, DayHours.CLOSED));
    assertTrue(before.isSetLike(in(OSLO, edition(null, closed))));
  }

  @Test
  public void aWeekIsReadAsItIsWritten() {
    WeeklyHours week =
        new WeeklyHours(
            Map.of(
                DayOfWeek.FRIDAY,
                DayHours.of(DaySpan.of("09:00", "12:00"), DaySpan.of("13:00", "24:00")),
                DayOfWeek.MONDAY,
                DayHours.of(DaySpan.of("00:00", "08:30"))));
    assertEquals("mon 00:00-08:30;fri 09:00-12:00 13:00-24:00", week.written());
    assertEquals(week, WeeklyHours.of(week.written()));
    assertEquals(new WeeklyHours(Map.of()), WeeklyHours.of(""));
  }

  private static WeeklyHours mondays(String opens, String closes) {
    return new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.of(DaySpan.of(opens, closes))));
  }

  private static Edition edition(String from, WeeklyHours week) {
    LocalDate date = from == null ? null : LocalDate.parse(from);
    return new Edition(date, week, Set.of(), Map.of());
  }

  private static BusinessCalendar in(ZoneId zone, Edition... editions) {
    return new BusinessCalendar(zone, List.of(editions));
  }
}
