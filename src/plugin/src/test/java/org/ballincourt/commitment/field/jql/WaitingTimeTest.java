package org.ballincourt.commitment.field.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.testing.Hours;
import org.junit.Test;

/** Monday to Friday, nine to five in Greenwich; 2 March 2026 is a Monday. */
public class WaitingTimeTest {
  private static final BusinessCalendar OFFICE = Hours.STANDARD.client().hours();

  private static final BusinessCalendar ON_ONE_DAY =
      new BusinessCalendar(
          ZoneOffset.UTC,
          List.of(
              new Edition(
                  null,
                  new WeeklyHours(Map.of()),
                  Set.of(),
                  Map.of(
                      LocalDate.parse("2026-03-04"), DayHours.of(DaySpan.of("09:00", "10:00"))))));

  private static boolean fits(String time, String since, String now) {
    return WaitingTime.of(time).orElseThrow().fits(at(since), at(now), OFFICE);
  }

  private static Instant at(String dayAndTime) {
    return Instant.parse("2026-03-" + dayAndTime.replace(' ', 'T') + ":00Z");
  }

  @Test
  public void workingDaysEndAtClosingTimeOfTheLastOfThem() {
    assertFalse(fits("> 1d", "02 12:00", "03 17:00"));
    assertTrue(fits("> 1d", "02 12:00", "03 17:01"));
    assertTrue(fits(">= 1d", "02 12:00", "03 17:00"));
    assertFalse(fits(">= 1d", "02 12:00", "03 16:59"));
    assertTrue(fits("< 1d", "02 12:00", "03 16:59"));
    assertTrue(fits("<= 1d", "02 12:00", "03 17:00"));
    assertFalse(fits("<= 1d", "02 12:00", "03 17:01"));
  }

  @Test
  public void aWeekendIsNoWorkingDay() {
    assertFalse(fits("> 1d", "06 20:00", "09 17:00"));
    assertTrue(fits("> 1d", "06 20:00", "09 17:01"));
    assertFalse(fits("> 5d", "06 20:00", "13 17:00"));
    assertTrue(fits("> 5d", "06 20:00", "13 18:00"));
  }

  @Test
  public void workingHoursAreThoseThatHavePassed() {
    assertFalse(fits("> 4h", "06 15:00", "09 11:00"));
    assertTrue(fits("> 4h", "06 15:00", "09 11:01"));
    assertTrue(fits(">= 4h", "06 15:00", "09 11:00"));
    assertFalse(fits("> 2h", "06 15:00", "08 12:00"));
    assertTrue(fits("<= 2h", "06 15:00", "08 12:00"));
    assertTrue(fits("< 1h", "07 15:00", "09 09:59"));
  }

  @Test
  public void moreAndAtMostShareNoIssueAndLeaveNoneOut() {
    for (String unit : List.of("d", "h")) {
      for (int minutes = 0; minutes < 20_000; minutes += 17) {
        Instant now = at("02 12:00").plusSeconds(60L * minutes);
        WaitingTime more = WaitingTime.of("> 3" + unit).orElseThrow();
        WaitingTime atMost = WaitingTime.of("<= 3" + unit).orElseThrow();
        assertTrue(
            now.toString(),
            more.fits(at("02 12:00"), now, OFFICE) != atMost.fits(at("02 12:00"), now, OFFICE));
      }
    }
  }

  @Test
  public void isReadHoweverItIsSpaced() {
    for (String time : List.of(">5d", "> 5d", " >  5 D ", ">\t5d")) {
      assertEquals(WaitingTime.of("> 5d"), WaitingTime.of(time));
    }
    assertEquals("9999 WORKING_DAYS", WaitingTime.of("< 9999d").orElseThrow().time().written());
    assertEquals("28800 BUSINESS_SECONDS", WaitingTime.of("<=8h").orElseThrow().time().written());
  }

  @Test
  public void isNothingElse() {
    for (String text :
        List.of(
            "",
            " ",
            "> soon",
            "5d",
            "= 5d",
            "!= 5d",
            ">> 5d",
            "> d",
            "> 5",
            "> 5w",
            "> 0d",
            "> 00d",
            "> -5d",
            "> 5.5d",
            "> 1e3d",
            "> 10000d",
            "> 99999999999999999999h",
            "> NaNd",
            "NaN",
            "> Infinityh",
            "> 1d 4h",
            "> 5d; drop table",
            "<script>alert(1)</script>",
            "> ٥d")) {
      assertTrue(text, WaitingTime.of(text).isEmpty());
    }
  }

  @Test
  public void knowsBothUnitsTogether() {
    assertTrue(WaitingTime.isMixed("> 1d 4h"));
    assertTrue(WaitingTime.isMixed(">=4h1d"));
    assertFalse(WaitingTime.isMixed("> 5d"));
    assertFalse(WaitingTime.isMixed("> soon"));
  }

  @Test
  public void whatACalendarNeverComesToLiesAhead() {
    assertFalse(
        WaitingTime.of("> 9999d").orElseThrow().fits(at("02 12:00"), at("20 12:00"), ON_ONE_DAY));
    assertTrue(
        WaitingTime.of("< 9999d").orElseThrow().fits(at("02 12:00"), at("20 12:00"), ON_ONE_DAY));
  }
}
