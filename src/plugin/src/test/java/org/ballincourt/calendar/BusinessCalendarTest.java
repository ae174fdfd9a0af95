package org.ballincourt.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.testing.Almanac;
import org.junit.Test;

/** 1 March 2024 was a Friday. */
public class BusinessCalendarTest {

  private final Almanac week = Almanac.nineToFive("Europe/Berlin");
  private final Almanac always = Almanac.aroundTheClock("Europe/Berlin");

  @Test
  public void doesNotCountTheWeekend() {
    assertEquals("02:00", week.between("2024-03-01T16:00", "2024-03-04T10:00"));
    assertEquals("00:00", week.between("2024-03-01T17:00", "2024-03-04T09:00"));
    assertEquals("40:00", week.between("2024-03-01T00:00", "2024-03-08T00:00"));
  }

  @Test
  public void countsFromOpeningUpToClosing() {
    assertEquals("08:00", week.between("2024-03-01T09:00", "2024-03-01T17:00"));
    assertEquals("08:00", week.between("2024-03-01T08:00", "2024-03-01T18:00"));
    assertEquals("00:00", week.between("2024-03-01T08:00", "2024-03-01T09:00"));
    assertEquals("00:00", week.between("2024-03-01T17:00", "2024-03-01T18:00"));
    assertEquals("00:00:01", week.between("2024-03-01T16:59:59", "2024-03-01T17:00:01"));
  }

  @Test
  public void countsNothingWhereTheEndIsNotAfterTheStart() {
    assertEquals("00:00", week.between("2024-03-01T12:00", "2024-03-01T12:00"));
    assertEquals("00:00", week.between("2024-03-04T12:00", "2024-03-01T12:00"));
  }

  @Test
  public void floorsInstantsToTheSecond() {
    assertEquals("00:00:01", week.between("2024-03-01T12:00:00.900", "2024-03-01T12:00:01.100"));
    assertEquals("00:00", week.between("2024-03-01T12:00:00.100", "2024-03-01T12:00:00.900"));
    assertTrue(week.isOpenAt("2024-03-01T16:59:59.999"));
    assertFalse(week.isOpenAt("2024-03-01T08:59:59.999"));
    assertEquals("2024-03-01T13:00", week.plus("2024-03-01T12:00:00.900", "01:00"));
  }

  @Test
  public void endsAtClosingTimeWhatLastsUntilThen() {
    assertEquals("2024-03-01T17:00", week.plus("2024-03-01T16:00", "01:00"));
    assertEquals("2024-03-04T09:01", week.plus("2024-03-01T16:00", "01:01"));
    assertEquals("2024-03-04T17:00", week.plus("2024-03-02T11:00", "08:00"));
    assertEquals("2024-03-05T10:00", week.plus("2024-03-04T10:00", "08:00"));
  }

  @Test
  public void beganAtOpeningTimeWhatLastsSinceThen() {
    assertEquals("2024-03-04T09:00", week.minus("2024-03-04T10:00", "01:00"));
    assertEquals("2024-03-01T16:59", week.minus("2024-03-04T10:00", "01:01"));
    assertEquals("2024-03-01T09:00", week.minus("2024-03-03T11:00", "08:00"));
  }

  @Test
  public void addsNothingWithoutMoving() {
    assertEquals("2024-03-02T11:00", week.plus("2024-03-02T11:00", "00:00"));
    assertEquals("2024-03-02T11:00:00.500", week.minus("2024-03-02T11:00:00.500", "00:00"));
  }

  @Test
  public void isOpenFromOpeningUntilBeforeClosing() {
    assertFalse(week.isOpenAt("2024-03-01T08:59:59"));
    assertTrue(week.isOpenAt("2024-03-01T09:00"));
    assertTrue(week.isOpenAt("2024-03-01T16:59:59"));
    assertFalse(week.isOpenAt("2024-03-01T17:00"));
    assertFalse(week.isOpenAt("2024-03-02T12:00"));
  }

  @Test
  public void findsTheNextOpening() {
    assertEquals("2024-03-01T09:00", week.nextOpening("2024-03-01T07:00"));
    assertEquals("2024-03-01T09:00", week.nextOpening("2024-03-01T09:00"));
    assertEquals("2024-03-01T12:00", week.nextOpening("2024-03-01T12:00"));
    assertEquals("2024-03-04T09:00", week.nextOpening("2024-03-01T17:00"));
  }

  @Test
  public void findsThePreviousClosing() {
    assertEquals("2024-03-01T17:00", week.previousClosing("2024-03-04T09:00"));
    assertEquals("2024-03-01T17:00", week.previousClosing("2024-03-04T12:00"));
    assertEquals("2024-03-01T17:00", week.previousClosing("2024-03-01T17:00"));
    assertEquals("2024-02-29T17:00", week.previousClosing("2024-03-01T16:59:59"));
  }

  @Test
  public void listsOpeningsCutAtBothEnds() {
    assertEquals(
        List.of(
            "2024-03-01T16:00 to 2024-03-01T17:00",
            "2024-03-04T09:00 to 2024-03-04T17:00",
            "2024-03-05T09:00 to 2024-03-05T10:00"),
        week.openSpans("2024-03-01T16:00", "2024-03-05T10:00"));
    assertEquals(List.of(), week.openSpans("2024-03-01T17:00", "2024-03-04T09:00"));
    assertEquals(List.of(), week.openSpans("2024-03-05T10:00", "2024-03-01T16:00"));
  }

  @Test
  public void closesOverLunch() {
    Almanac shop = Almanac.in("Europe/Madrid").weekdays("16:00-20:00", "09:00-13:30");

    assertEquals("08:30", shop.between("2024-03-01T00:00", "2024-03-02T00:00"));
    assertEquals("2024-03-01T13:30", shop.plus("2024-03-01T09:00", "04:30"));
    assertEquals("2024-03-01T16:01", shop.plus("2024-03-01T09:00", "04:31"));
    assertEquals("2024-03-01T16:00", shop.nextOpening("2024-03-01T13:30"));
    assertEquals("2024-03-04T20:00", shop.endOfWorkingDay("2024-03-01T10:00", 1));
  }

  @Test
  public void opensUntilMidnight() {
    Almanac late = Almanac.in("Europe/Berlin").on(FRIDAY, "18:00-24:00");

    assertEquals("06:00", late.between("2024-03-01T00:00", "2024-03-08T00:00"));
    assertEquals("2024-03-02T00:00", late.plus("2024-03-01T18:00", "06:00"));
    assertEquals("2024-03-02T00:00", late.endOfWorkingDay("2024-02-29T12:00", 1));
    assertFalse(late.isOpenAt("2024-03-02T00:00"));
  }

  @Test
  public void joinsWhatAdjoinsAtMidnight() {
    Almanac night =
        Almanac.in("Europe/Berlin").on(FRIDAY, "22:00-24:00").on(SATURDAY, "00:00-06:00");

    assertEquals(
        List.of("2024-03-01T22:00 to 2024-03-02T06:00"),
        night.openSpans("2024-03-01T00:00", "2024-03-04T00:00"));
    assertEquals("2024-02-24T06:00", night.previousClosing("2024-03-02T03:00"));
    assertEquals("2024-03-02T00:00", night.plus("2024-03-01T22:00", "02:00"));
  }

  @Test
  public void joinsSpansThatAdjoin() {
    assertEquals(
        Almanac.hours("09:00-17:00"), Almanac.hours("12:00-13:00", "13:00-17:00", "09:00-12:00"));
  }

  @Test
  public void neverClosesWhereItIsOpenAroundTheClock() {
    assertEquals("24:00", always.between("2024-03-01T12:00", "2024-03-02T12:00"));
    assertEquals("2024-03-02T13:30", always.plus("2024-03-01T12:00", "25:30"));
    assertEquals("never", always.previousClosing("2024-03-01T12:00"));
    assertEquals("2024-03-01T12:00", always.nextOpening("2024-03-01T12:00"));
    assertEquals(
        List.of("1984-03-01T12:00 to 2024-03-02T12:00"),
        always.openSpans("1984-03-01T12:00", "2024-03-02T12:00"));
  }

  @Test
  public void endsADayAtMidnightAlsoWhereTheNextOneOpensThen() {
    assertEquals("2024-03-03T00:00", always.endOfWorkingDay("2024-03-01T12:00", 1));
  }

  @Test
  public void countsElapsedTimeWhereItIsOpenAroundTheClock() {
    Instant start = Instant.parse("1984-03-01T12:00:00.750Z");
    Instant end = Instant.parse("2024-07-19T03:04:05.250Z");

    assertEquals(
        Duration.ofSeconds(end.getEpochSecond() - start.getEpochSecond()),
        always.calendar().between(start, end));
  }

  @Test
  public void closesOnHolidays() {
    week.holiday("2024-12-25").holiday("2024-12-28");

    assertEquals("16:00", week.between("2024-12-24T00:00", "2024-12-27T00:00"));
    assertEquals("2024-12-26T10:00", week.plus("2024-12-24T16:00", "02:00"));
    assertEquals("2024-12-26T17:00", week.endOfWorkingDay("2024-12-24T12:00", 1));
    assertEquals("08:00", week.between("2025-12-25T00:00", "2025-12-26T00:00"));
  }

  @Test
  public void closesEveryYear() {
    week.holiday("--12-25");

    assertFalse(week.isOpenAt("1925-12-25T12:00"));
    assertFalse(week.isOpenAt("2024-12-25T12:00"));
    assertFalse(week.isOpenAt("2199-12-25T12:00"));
    assertTrue(week.isOpenAt("2024-12-26T12:00"));
  }

  @Test
  public void closesOn29FebruaryInLeapYearsOnly() {
    Almanac leap = Almanac.in("Europe/Berlin").daily("09:00-17:00").holiday("--02-29");

    assertFalse(leap.isOpenAt("2024-02-29T12:00"));
    assertTrue(leap.isOpenAt("2024-02-28T12:00"));
    assertTrue(leap.isOpenAt("2023-02-28T12:00"));
    assertTrue(leap.isOpenAt("2023-03-01T12:00"));
    assertTrue(leap.isOpenAt("2100-03-01T12:00"));
  }

  @Test
  public void opensOnAHolidayThatIsOverridden() {
    week.holiday("2024-12-24").holiday("--12-31");
    week.override("2024-12-24", "09:00-12:00").override("2024-12-31", "10:00-11:00");

    assertEquals("03:00", week.between("2024-12-24T00:00", "2024-12-25T00:00"));
    assertEquals("01:00", week.between("2024-12-31T00:00", "2025-01-01T00:00"));
    assertEquals("00:00", week.between("2025-12-31T00:00", "2026-01-01T00:00"));
    assertEquals("2024-12-24T12:00", week.endOfWorkingDay("2024-12-23T12:00", 1));
  }

  @Test
  public void overridesWeekendsAndClosesSingleDates() {
    week.override("2024-03-02", "10:00-14:00").override("2024-03-04");

    assertEquals("2024-03-02T14:00", week.endOfWorkingDay("2024-03-01T12:00", 1));
    assertEquals("2024-03-05T17:00", week.endOfWorkingDay("2024-03-01T12:00", 2));
    assertEquals("05:00", week.between("2024-03-01T16:00", "2024-03-05T09:00"));
  }

  @Test
  public void changesItsHoursAtMidnightOfADate() {
    Almanac changed =
        Almanac.nineToFive("Europe/Berlin").from("2024-06-01").weekdays("08:00-12:00");

    assertEquals("08:00", changed.between("2024-05-31T00:00", "2024-06-01T00:00"));
    assertEquals("04:00", changed.between("2024-06-03T00:00", "2024-06-04T00:00"));
    assertEquals("12:00", changed.between("2024-05-31T00:00", "2024-06-04T00:00"));
    assertEquals("2024-06-03T10:00", changed.plus("2024-05-31T12:00", "07:00"));
    assertEquals("2024-05-31T16:00", changed.minus("2024-06-03T09:00", "02:00"));
  }

  @Test
  public void goesThroughMidnightBetweenEditions() {
    Almanac changed =
        Almanac.aroundTheClock("Europe/Berlin").from("2024-06-01").daily("00:00-06:00");

    assertEquals(
        List.of("2024-05-31T12:00 to 2024-06-01T06:00"),
        changed.openSpans("2024-05-31T12:00", "2024-06-01T12:00"));
  }

  @Test
  public void takesHolidaysAndOverridesOfTheEditionThatHolds() {
    Almanac changed =
        Almanac.nineToFive("Europe/Berlin")
            .holiday("2024-06-03")
            .override("2024-06-04")
            .from("2024-06-01")
            .weekdays("09:00-17:00");

    assertEquals("16:00", changed.between("2024-06-03T00:00", "2024-06-05T00:00"));
  }

  @Test
  public void isClosedBeforeItsFirstEdition() {
    Almanac young = Almanac.in("Europe/Berlin").from("2024-06-03").weekdays("09:00-17:00");

    assertEquals("08:00", young.between("2020-01-01T00:00", "2024-06-04T00:00"));
    assertEquals("2024-06-03T09:00", young.nextOpening("2000-01-01T00:00"));
    assertEquals("never", young.previousClosing("2024-06-03T12:00"));
    assertEquals("never", young.minus("2024-06-03T12:00", "03:01"));
    assertEquals("2024-06-03T09:00", young.minus("2024-06-03T12:00", "03:00"));
  }

  @Test
  public void doesNotMindTheOrderOfEditions() {
    Almanac changed =
        Almanac.nineToFive("Europe/Berlin").from("2024-06-01").weekdays("08:00-12:00");
    List<Edition> inOrder = changed.editions();
    BusinessCalendar turned =
        new BusinessCalendar(changed.calendar().zone(), List.of(inOrder.get(1), inOrder.get(0)));

    assertEquals(inOrder, turned.editions());
  }

  @Test
  public void endsWorkingDaysAtClosingTimeOfTheDay() {
    assertEquals("2024-03-04T17:00", week.endOfWorkingDay("2024-03-01T20:00", 1));
    assertEquals("2024-03-04T17:00", week.endOfWorkingDay("2024-03-02T12:00", 1));
    assertEquals("2024-03-04T17:00", week.endOfWorkingDay("2024-03-01T08:00", 1));
    assertEquals("2024-03-05T17:00", week.endOfWorkingDay("2024-03-04T00:00", 1));
    assertEquals("2024-03-06T17:00", week.endOfWorkingDay("2024-03-01T12:00", 3));
    assertEquals("2025-02-28T17:00", week.endOfWorkingDay("2024-03-01T12:00", 260));
  }

  @Test
  public void takesTheDateOfItsOwnZone() {
    Almanac auckland = Almanac.nineToFive("Pacific/Auckland");

    assertEquals("2024-03-05T17:00", auckland.endOfWorkingDay("2024-03-03T20:00:00Z", 1));
  }

  @Test
  public void countsFortyYears() {
    // From a Sunday to a Monday: 2,087 weeks of 40 hours, and the Sunday before them.
    assertEquals("83480:00", week.between("1984-01-01T00:00", "2024-01-01T00:00"));
    assertEquals("2024-01-01T09:01", week.plus("1984-01-01T00:00", "83480:01"));
    assertEquals("1984-01-02T09:00", week.minus("2024-01-01T00:00", "83480:00"));
  }

  @Test
  public void knowsThreeCenturies() {
    BusinessCalendar calendar = week.calendar();
    Duration all = calendar.between(week.at("1900-01-01T00:00"), week.at("2200-01-01T00:00"));

    // 1900 begins on a Monday, 2200 on a Wednesday: 15,653 weeks and the two days before it.
    assertEquals(Duration.ofHours((15_653 * 5 + 2) * 8), all);
    assertEquals(
        Duration.ofHours(40),
        calendar.between(week.at("2150-06-01T00:00"), week.at("2150-06-08T00:00")));
  }

  @Test
  public void looksAHundredYearsAheadAndBack() {
    Almanac once = Almanac.in("UTC").override("2050-01-01", "09:00-17:00");

    assertEquals("2050-01-01T09:00", once.nextOpening("1950-02-01T00:00"));
    assertEquals("never", once.nextOpening("1949-12-01T00:00"));
    assertEquals("never", once.nextOpening("2050-01-01T17:00"));
    assertEquals("2050-01-01T17:00", once.previousClosing("2149-12-01T00:00"));
    assertEquals("never", once.previousClosing("2150-02-01T00:00"));
    assertEquals("2050-01-01T17:00", once.plus("2049-01-01T00:00", "08:00"));
    assertEquals("never", once.plus("2049-01-01T00:00", "08:01"));
    assertEquals("never", once.plus("1949-01-01T00:00", "00:01"));
    assertEquals("2050-01-01T09:00", once.minus("2051-01-01T00:00", "08:00"));
    assertEquals("never", once.minus("2051-01-01T00:00", "08:01"));
    assertEquals("2050-01-01T17:00", once.endOfWorkingDay("2049-01-01T00:00", 1));
    assertEquals("never", once.endOfWorkingDay("2049-01-01T00:00", 2));
    assertEquals("never", once.endOfWorkingDay("1949-01-01T00:00", 1));
    assertEquals("never", once.endOfWorkingDay("2049-01-01T00:00", Integer.MAX_VALUE));
  }

  @Test
  public void hasNoMoreThanAHundredYearsOfOpeningAhead() {
    BusinessCalendar calendar = always.calendar();
    Instant now = always.at("2024-03-01T12:00");

    assertEquals(
        Optional.of(now.plus(BusinessCalendar.FURTHEST)),
        calendar.plus(now, BusinessCalendar.FURTHEST));
    assertEquals(
        Optional.of(now.minus(BusinessCalendar.FURTHEST)),
        calendar.minus(now, BusinessCalendar.FURTHEST));
    Duration more = BusinessCalendar.FURTHEST.plusSeconds(1);
    assertEquals(Optional.empty(), calendar.plus(now, more));
    assertEquals(Optional.empty(), calendar.minus(now, more));
    assertEquals(Optional.empty(), calendar.plus(now, Duration.ofSeconds(Long.MAX_VALUE)));
  }

  @Test
  public void answersAlikeInWhateverOrderYearsAreAskedFor() {
    BusinessCalendar calendar = week.calendar();
    Instant start = week.at("2024-01-01T00:00");
    Instant end = week.at("2025-01-01T00:00");
    Duration year = calendar.between(start, end);

    calendar.isOpenAt(week.at("2199-01-01T00:00"));
    calendar.isOpenAt(week.at("1900-01-01T00:00"));

    assertEquals(year, calendar.between(start, end));
  }

  @Test
  public void tellsWhatItDoesNotKnow() {
    BusinessCalendar calendar = week.calendar();
    Instant now = week.at("2024-03-01T12:00");

    assertThrows(
        IllegalArgumentException.class,
        () -> calendar.isOpenAt(BusinessCalendar.EARLIEST.minusNanos(1)));
    assertThrows(
        IllegalArgumentException.class, () -> calendar.between(now, BusinessCalendar.LATEST));
    assertThrows(IllegalArgumentException.class, () -> calendar.plus(now, Duration.ofNanos(-1)));
    assertThrows(IllegalArgumentException.class, () -> calendar.minus(now, Duration.ofSeconds(-1)));
    assertThrows(IllegalArgumentException.class, () -> calendar.endOfWorkingDay(now, 0));
    Instant last = BusinessCalendar.LATEST.minusNanos(1);
    assertTrue(calendar.plus(last, Duration.ofHours(100)).isPresent());
    assertTrue(calendar.minus(BusinessCalendar.EARLIEST, Duration.ofHours(100)).isPresent());
  }

  @Test
  public void opensOnSundayAndClosesOnFridayWhereThatIsTheWeek() {
    Almanac cairo =
        Almanac.in("Africa/Cairo").weekdays("09:00-17:00").on(FRIDAY).on(SUNDAY, "09:00-17:00");

    assertEquals("2024-03-03T17:00", cairo.plus("2024-02-29T09:00", "16:00"));
    assertEquals("2024-03-04T17:00", cairo.endOfWorkingDay("2024-02-29T12:00", 2));
  }
}
