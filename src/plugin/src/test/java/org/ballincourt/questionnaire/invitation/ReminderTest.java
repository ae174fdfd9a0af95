package org.ballincourt.questionnaire.invitation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.WeeklyHours;
import org.junit.Test;

/** When somebody is reminded: Monday to Friday from eight to four in Oslo. */
public class ReminderTest {

  private static final BusinessCalendar OSLO = oslo();

  private static BusinessCalendar oslo() {
    Map<DayOfWeek, DayHours> week =
        Stream.of(DayOfWeek.values())
            .filter(day -> day.getValue() <= DayOfWeek.FRIDAY.getValue())
            .collect(
                Collectors.toMap(day -> day, day -> DayHours.of(DaySpan.of("08:00", "16:00"))));
    Set<Holiday> holidays = Set.of(new Holiday.Once(LocalDate.parse("2026-04-02")));
    return new BusinessCalendar(
        ZoneId.of("Europe/Oslo"),
        List.of(new Edition(null, new WeeklyHours(week), holidays, Map.of())));
  }

  private static Optional<Instant> due(int days, String mailed) {
    return new Reminder(days).dueAfter(Instant.parse(mailed), OSLO);
  }

  private static Optional<Instant> at(String instant) {
    return Optional.of(Instant.parse(instant));
  }

  @Test
  public void comesInTheMorningAfterFiveWholeWorkingDays() {
    assertEquals(at("2026-03-10T07:00:00Z"), due(5, "2026-03-02T09:00:00Z"));
  }

  @Test
  public void aMailOfTheNightOrTheWeekendCountsFromTheNextWorkingDay() {
    assertEquals(at("2026-03-10T07:00:00Z"), due(5, "2026-03-02T22:00:00Z"));
    assertEquals(at("2026-03-10T07:00:00Z"), due(1, "2026-03-07T12:00:00Z"));
  }

  @Test
  public void holidaysAndTheSummerOfTheClocksAreThoseOfTheClient() {
    assertEquals(at("2026-04-06T06:00:00Z"), due(3, "2026-03-30T09:00:00Z"));
  }

  @Test
  public void withoutDaysNobodyIsReminded() {
    assertEquals(Optional.empty(), due(0, "2026-03-02T09:00:00Z"));
    assertThrows(IllegalArgumentException.class, () -> new Reminder(-1));
    assertThrows(IllegalArgumentException.class, () -> new Reminder(61));
  }
}
