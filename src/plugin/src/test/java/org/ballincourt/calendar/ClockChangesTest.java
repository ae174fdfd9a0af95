package org.ballincourt.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.ballincourt.testing.Almanac;
import org.junit.Test;

/** Days of 23, 25, 23½ and 24½ hours, and one that never was. */
public class ClockChangesTest {

  @Test
  public void losesAnHourInBerlinInMarch() {
    assertEquals("23:00", aDay("Europe/Berlin", "2024-03-31", "2024-04-01"));
    Almanac early = Almanac.in("Europe/Berlin").daily("01:00-05:00");
    assertEquals("03:00", early.between("2024-03-31T00:00", "2024-04-01T00:00"));
    assertEquals("2024-03-31T04:00", early.plus("2024-03-31T01:00", "02:00"));
    assertEquals("2024-03-31T01:30", early.minus("2024-03-31T04:30", "02:00"));
  }

  @Test
  public void winsAnHourInBerlinInOctober() {
    assertEquals("25:00", aDay("Europe/Berlin", "2024-10-27", "2024-10-28"));
    Almanac early = Almanac.in("Europe/Berlin").daily("01:00-05:00");
    assertEquals("05:00", early.between("2024-10-27T00:00", "2024-10-28T00:00"));
    assertEquals("2024-10-27T02:30", early.plus("2024-10-27T01:00", "01:30"));
    assertEquals("2024-10-27T02:30", early.plus("2024-10-27T01:00", "02:30"));
  }

  @Test
  public void movesABoundaryThatIsSkippedLaterByTheGap() {
    Almanac opensInTheGap = Almanac.in("Europe/Berlin").daily("02:30-06:00");
    Almanac closesInTheGap = Almanac.in("Europe/Berlin").daily("01:00-02:30");

    assertEquals("2024-03-31T03:30", opensInTheGap.nextOpening("2024-03-31T00:00"));
    assertEquals("02:30", opensInTheGap.between("2024-03-31T00:00", "2024-04-01T00:00"));
    assertEquals("2024-03-31T03:30", closesInTheGap.plus("2024-03-31T01:00", "01:30"));
    assertEquals("2024-03-31T03:30", closesInTheGap.endOfWorkingDay("2024-03-30T12:00", 1));
  }

  @Test
  public void takesTheFirstOfABoundaryThatIsThereTwice() {
    Almanac closes = Almanac.in("Europe/Berlin").daily("01:00-02:30");
    Almanac opens = Almanac.in("Europe/Berlin").daily("02:30-04:00");

    assertEquals("01:30", closes.between("2024-10-27T00:00", "2024-10-28T00:00"));
    assertFalse(closes.isOpenAt("2024-10-27T02:15+01:00"));
    assertEquals("02:30", opens.between("2024-10-27T00:00", "2024-10-28T00:00"));
    assertTrue(opens.isOpenAt("2024-10-27T02:30+02:00"));
    assertTrue(opens.isOpenAt("2024-10-27T02:15+01:00"));
  }

  @Test
  public void dropsASpanOfWhichNothingIsLeft() {
    Almanac gone = Almanac.in("Europe/Berlin").daily("02:00-03:00");

    assertEquals("00:00", gone.between("2024-03-31T00:00", "2024-04-01T00:00"));
    assertEquals("2024-04-01T03:00", gone.endOfWorkingDay("2024-03-30T12:00", 1));
  }

  @Test
  public void countsOnceWhatTheClockLaysOverEachOther() {
    Almanac shift = Almanac.in("Europe/Berlin").daily("01:00-02:45", "03:15-05:00");

    assertEquals(
        List.of("2024-03-31T01:00 to 2024-03-31T05:00"),
        shift.openSpans("2024-03-31T00:00", "2024-04-01T00:00"));
    assertEquals("03:00", shift.between("2024-03-31T00:00", "2024-04-01T00:00"));
  }

  @Test
  public void putsSpansBackInOrderThatTheClockHasTurnedAround() {
    Almanac turned = Almanac.in("Europe/Berlin").daily("02:30-02:45", "03:00-03:15");

    assertEquals(
        List.of("2024-03-31T03:00 to 2024-03-31T03:15", "2024-03-31T03:30 to 2024-03-31T03:45"),
        turned.openSpans("2024-03-31T00:00", "2024-04-01T00:00"));
    assertEquals("2024-03-31T03:45", turned.endOfWorkingDay("2024-03-30T12:00", 1));
  }

  /** Where they adjoin there is no boundary that could be moved. */
  @Test
  public void joinsSpansBeforeTheClockIsLookedAt() {
    Almanac shift = Almanac.in("Europe/Berlin").daily("01:50-02:40", "02:40-03:10");

    assertEquals(
        List.of("2024-03-31T01:50 to 2024-03-31T03:10"),
        shift.openSpans("2024-03-31T00:00", "2024-04-01T00:00"));
  }

  @Test
  public void followsNewYork() {
    assertEquals("23:00", aDay("America/New_York", "2024-03-10", "2024-03-11"));
    assertEquals("25:00", aDay("America/New_York", "2024-11-03", "2024-11-04"));
    Almanac office = Almanac.nineToFive("America/New_York");
    assertEquals("02:00", office.between("2024-03-08T16:00", "2024-03-11T10:00"));
    assertEquals("2024-03-11T13:30Z", utc(office, "2024-03-08T16:00", "01:30"));
  }

  @Test
  public void followsSydney() {
    assertEquals("25:00", aDay("Australia/Sydney", "2024-04-07", "2024-04-08"));
    assertEquals("23:00", aDay("Australia/Sydney", "2024-10-06", "2024-10-07"));
  }

  @Test
  public void followsLordHoweByHalfAnHour() {
    assertEquals("24:30", aDay("Australia/Lord_Howe", "2024-04-07", "2024-04-08"));
    assertEquals("23:30", aDay("Australia/Lord_Howe", "2024-10-06", "2024-10-07"));
    Almanac early = Almanac.in("Australia/Lord_Howe").daily("01:45-02:15");
    assertEquals("01:00", early.between("2024-04-07T00:00", "2024-04-08T00:00"));
    assertEquals("00:30", early.between("2024-10-05T00:00", "2024-10-06T00:00"));
    assertEquals("2024-10-06T02:45", early.plus("2024-10-06T00:00", "00:30"));
  }

  @Test
  public void findsNoMidnightInTehranInMarch2016() {
    assertEquals("23:00", aDay("Asia/Tehran", "2016-03-21", "2016-03-22"));
    assertEquals("25:00", aDay("Asia/Tehran", "2016-09-20", "2016-09-21"));
    Almanac night = Almanac.in("Asia/Tehran").daily("00:00-02:00", "22:00-24:00");
    assertEquals("03:00", night.between("2016-03-20T22:00", "2016-03-21T12:00"));
    assertEquals(
        List.of("2016-03-20T22:00 to 2016-03-21T02:00"),
        night.openSpans("2016-03-20T12:00", "2016-03-21T12:00"));
    assertEquals("2016-03-21T01:00", night.plus("2016-03-20T22:00", "02:00"));
    assertEquals("05:00", night.between("2016-09-20T12:00", "2016-09-21T12:00"));
  }

  @Test
  public void findsNoMidnightInSaoPauloInOctober2015() {
    assertEquals("23:00", aDay("America/Sao_Paulo", "2015-10-18", "2015-10-19"));
    assertEquals("25:00", aDay("America/Sao_Paulo", "2015-02-21", "2015-02-22"));
    Almanac late = Almanac.in("America/Sao_Paulo").daily("23:00-24:00");
    assertEquals("2015-10-18T01:00", late.plus("2015-10-17T23:00", "01:00"));
    assertEquals("02:00", late.between("2015-02-21T12:00", "2015-02-22T12:00"));
  }

  @Test
  public void beginsAnEditionWhereTheDayBegins() {
    Almanac changed =
        Almanac.in("America/Sao_Paulo")
            .daily("12:00-24:00")
            .from("2015-10-18")
            .daily("00:30-03:00");

    // 00:30 is shown as 01:30.
    assertEquals(
        List.of("2015-10-17T12:00 to 2015-10-18T01:00", "2015-10-18T01:30 to 2015-10-18T03:00"),
        changed.openSpans("2015-10-17T00:00", "2015-10-18T12:00"));
  }

  @Test
  public void laysAGapBetweenMinutesOfTwoDatesOverTheSecond() {
    Almanac night = Almanac.in("America/Sao_Paulo").daily("00:15-00:45", "01:00-01:30");

    assertEquals(
        List.of("2015-10-18T01:00 to 2015-10-18T01:45"),
        night.openSpans("2015-10-18T00:00", "2015-10-18T12:00"));
  }

  @Test
  public void putsADateThatNeverWasOnTheNextOne() {
    // Samoa went from Thursday to Saturday.
    Almanac apia = Almanac.in("Pacific/Apia").weekdays("09:00-17:00");

    assertEquals(
        List.of("2011-12-29T09:00 to 2011-12-29T17:00", "2011-12-31T09:00 to 2011-12-31T17:00"),
        apia.openSpans("2011-12-29T00:00", "2012-01-02T00:00"));
    Almanac daily = Almanac.in("Pacific/Apia").daily("09:00-17:00");
    assertEquals("16:00", daily.between("2011-12-29T00:00", "2012-01-01T00:00"));
  }

  private static String aDay(String zone, String date, String next) {
    return Almanac.aroundTheClock(zone).between(date + "T00:00", next + "T00:00");
  }

  private static String utc(Almanac almanac, String from, String hours) {
    return almanac.at(almanac.plus(from, hours)).toString().replace(":00Z", "Z");
  }
}
