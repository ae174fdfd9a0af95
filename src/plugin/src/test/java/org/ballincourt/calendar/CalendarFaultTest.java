package org.ballincourt.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.ZoneOffset;
import java.util.List;
import org.ballincourt.calendar.CalendarFault.Reason;
import org.ballincourt.testing.Almanac;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class CalendarFaultTest {

  @Test
  public void refusesASpanThatEndsBeforeItStarts() {
    assertFault(Reason.ENDS_BEFORE_IT_STARTS, List.of("17:00–09:00"), span("17:00", "09:00"));
    assertFault(Reason.ENDS_BEFORE_IT_STARTS, List.of("09:00–09:00"), span("09:00", "09:00"));
    assertFault(Reason.ENDS_BEFORE_IT_STARTS, List.of("22:00–00:00"), span("22:00", "00:00"));
  }

  @Test
  public void takes2400OnlyAsAnEnd() {
    assertEquals("00:00–24:00", DaySpan.of("00:00", "24:00").toString());
    assertFault(Reason.ENDS_BEFORE_IT_STARTS, List.of("24:00–24:00"), span("24:00", "24:00"));
    assertFault(Reason.ENDS_BEFORE_IT_STARTS, List.of("24:00–09:00"), span("24:00", "09:00"));
  }

  @Test
  public void refusesWhatIsNoTime() {
    for (String time : List.of("9:00", "24:01", "25:00", "09:60", "09", "", "09:00:00", "٠٩:٠٠")) {
      assertFault(Reason.NOT_A_TIME, List.of(time), span("00:00", time));
    }
  }

  @Test
  public void namesBothSpansThatOverlap() {
    assertFault(
        Reason.SPANS_OVERLAP,
        List.of("09:00–12:00", "11:00–17:00"),
        () -> Almanac.hours("11:00-17:00", "09:00-12:00"));
    assertFault(
        Reason.SPANS_OVERLAP,
        List.of("09:00–12:00", "09:00–12:00"),
        () -> Almanac.hours("09:00-12:00", "09:00-12:00"));
  }

  @Test
  public void namesSpansAsTheyWereWrittenAlsoAfterJoiningOthers() {
    assertFault(
        Reason.SPANS_OVERLAP,
        List.of("10:00–12:00", "11:00–17:00"),
        () -> Almanac.hours("09:00-10:00", "10:00-12:00", "11:00-17:00"));
  }

  @Test
  public void refusesTwoEditionsFromOneDate() {
    Almanac twice =
        Almanac.nineToFive("UTC").from("2024-06-01").daily("08:00-09:00").from("2024-06-01");

    assertFault(Reason.SAME_VALID_FROM, List.of("2024-06-01"), twice::calendar);
    List<Edition> always = Almanac.nineToFive("UTC").editions();
    assertFault(
        Reason.SAME_VALID_FROM,
        List.of("always"),
        () -> new BusinessCalendar(ZoneOffset.UTC, List.of(always.get(0), always.get(0))));
  }

  @Test
  public void refusesACalendarThatNeverOpens() {
    assertNeverOpen(Almanac.in("UTC"));
    assertNeverOpen(Almanac.in("UTC").weekdays().override("2024-06-01"));
    assertFault(
        Reason.NEVER_OPEN, List.of(), () -> new BusinessCalendar(ZoneOffset.UTC, List.of()));
  }

  @Test
  public void refusesACalendarWhoseHoursHoldOnNoDate() {
    assertNeverOpen(
        Almanac.in("UTC").override("2024-06-03", "09:00-17:00").from("2024-06-01").weekdays());
    assertNeverOpen(Almanac.in("Europe/Berlin").override("2024-03-31", "02:00-03:00"));
  }

  @Test
  public void takesACalendarThatOpensOnce() {
    Almanac once = Almanac.in("UTC").override("2024-06-03", "09:00-09:01");

    assertEquals("00:01", once.between("1900-01-01T00:00", "2200-01-01T00:00"));
  }

  private static void assertNeverOpen(Almanac almanac) {
    assertFault(Reason.NEVER_OPEN, List.of(), almanac::calendar);
  }

  private static ThrowingRunnable span(String start, String end) {
    return () -> DaySpan.of(start, end);
  }

  private static void assertFault(Reason reason, List<String> about, ThrowingRunnable deed) {
    CalendarFault fault = assertThrows(CalendarFault.class, deed);
    assertEquals(reason, fault.reason());
    assertEquals(about, fault.about());
  }
}
