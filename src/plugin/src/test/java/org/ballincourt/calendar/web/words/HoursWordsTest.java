package org.ballincourt.calendar.web.words;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.junit.Test;

public class HoursWordsTest {

  private static final DayHours NINE_TO_FIVE = DayHours.of(DaySpan.of("09:00", "17:00"));

  private final Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
  private final HoursWords words =
      new HoursWords(EnglishTexts.texts(), new HandClock("2026-05-31T22:30:00Z"));

  @Test
  public void saysTheStandardWeekAndItsZone() {
    assertEquals("Monday to Friday 09:00\u201317:00, Z", words.of(StandardWeek.in(ZoneOffset.UTC)));
  }

  @Test
  public void saysThatThereAreExceptions() {
    opens(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, NINE_TO_FIVE);
    Edition edition =
        always(Set.of(Holiday.of("--12-25")), Map.of(LocalDate.of(2026, 12, 24), DayHours.CLOSED));

    assertEquals(
        "Monday to Friday 09:00\u201317:00, except on holidays, different hours on single days,"
            + " Europe/Oslo",
        words.of(calendar("Europe/Oslo", edition)));
  }

  @Test
  public void saysTodaysHoursAndFromWhenOnThereAreOthers() {
    opens(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, NINE_TO_FIVE);
    Edition now = always(Set.of(), Map.of());
    opens(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, DayHours.CLOSED);
    Edition summer = from(LocalDate.of(2026, 6, 1));
    Edition autumn = from(LocalDate.of(2026, 9, 1));

    assertEquals(
        "Monday to Friday 09:00\u201317:00, other hours from 1 June 2026 on, America/New_York",
        words.of(calendar("America/New_York", autumn, summer, now)));
    assertEquals(
        "Monday to Thursday 09:00\u201317:00, other hours from 1 September 2026 on, Europe/Oslo",
        words.of(calendar("Europe/Oslo", autumn, summer, now)));
  }

  @Test
  public void saysThatACalendarHasNotBegunYet() {
    opens(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, NINE_TO_FIVE);

    assertEquals(
        "closed all week, other hours from 1 August 2026 on, Europe/Oslo",
        words.of(calendar("Europe/Oslo", from(LocalDate.of(2026, 8, 1)))));
  }

  private void opens(DayOfWeek first, DayOfWeek last, DayHours hours) {
    EnumSet.range(first, last).forEach(day -> week.put(day, hours));
  }

  private Edition always(Set<Holiday> holidays, Map<LocalDate, DayHours> overrides) {
    return new Edition(null, new WeeklyHours(week), holidays, overrides);
  }

  private Edition from(LocalDate date) {
    return new Edition(date, new WeeklyHours(week), Set.of(), Map.of());
  }

  private static NamedCalendar calendar(String zone, Edition... editions) {
    return new NamedCalendar(1L, "Ours", new BusinessCalendar(ZoneId.of(zone), List.of(editions)));
  }
}
