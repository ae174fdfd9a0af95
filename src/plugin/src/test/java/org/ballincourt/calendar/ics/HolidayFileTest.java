package org.ballincourt.calendar.ics;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.calendar.ics.HolidayFileFault.Reason;
import org.junit.Test;

public class HolidayFileTest {

  @Test
  public void takesAnEventOfAWholeDay() {
    assertEquals(
        List.of("2026-12-24 Christmas Eve"),
        days(event("DTSTART;VALUE=DATE:20261224", "SUMMARY:Christmas Eve")));
    assertEquals(
        List.of("2026-12-24 Christmas Eve"),
        days(event("DTSTART:20261224", "DTEND:20261224", "SUMMARY:Christmas Eve")));
  }

  @Test
  public void countsTheEndOut() {
    List<String> christmas = List.of("2026-12-25 Christmas", "2026-12-26 Christmas");
    assertEquals(
        christmas,
        days(
            event(
                "DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227", "SUMMARY:Christmas")));
    assertEquals(
        christmas, days(event("DTSTART;VALUE=DATE:20261225", "DURATION:P2D", "SUMMARY:Christmas")));
  }

  @Test
  public void leavesOutWhatTakesMoreThanAMonth() {
    String july = event("DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260801");
    String more = event("DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260802");
    HolidayFile file = HolidayFile.read(calendar(july, more));

    assertEquals(31, file.days().size());
    assertEquals(1, file.leftOut());
  }

  @Test
  public void leavesOutAndCountsTimesAndWhatIsCancelled() {
    HolidayFile file =
        HolidayFile.read(
            calendar(
                event("DTSTART:20261224T090000Z", "SUMMARY:Breakfast"),
                event("DTSTART;TZID=Europe/Oslo:20261224T180000", "SUMMARY:Dinner"),
                event("DTSTART;VALUE=DATE:20261231", "STATUS:CANCELLED", "SUMMARY:Party"),
                event("DTSTART;VALUE=DATE:20261299", "SUMMARY:Never"),
                event("SUMMARY:Without a start"),
                event("DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas")));

    assertEquals(List.of("2026-12-25 Christmas"), written(file));
    assertEquals(5, file.leftOut());
  }

  @Test
  public void whatComesBackOnItsDayIsAHolidayOfEveryYear() {
    for (String rule :
        List.of(
            "FREQ=YEARLY",
            "FREQ=YEARLY;INTERVAL=1;WKST=MO",
            "FREQ=YEARLY;BYMONTH=5",
            "FREQ=YEARLY;BYMONTH=05;BYMONTHDAY=17")) {
      assertEquals(
          rule,
          List.of("--05-17 17 May"),
          days(event("DTSTART;VALUE=DATE:20200517", "RRULE:" + rule, "SUMMARY:17 May")));
    }
  }

  @Test
  public void aHolidayOfEveryYearCanTakeDays() {
    assertEquals(
        List.of("--12-31 Turn", "--01-01 Turn"),
        days(
            event(
                "DTSTART;VALUE=DATE:20201231",
                "DTEND;VALUE=DATE:20210102",
                "RRULE:FREQ=YEARLY",
                "SUMMARY:Turn")));
  }

  @Test
  public void theLeapDayComesInLeapYears() {
    assertEquals(
        List.of("--02-29 Leap"),
        days(event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY", "SUMMARY:Leap")));
  }

  @Test
  public void findsTheDatesOfOtherRulesInTheYearsOfTheTable() {
    List<String> labor =
        days(
            event(
                "DTSTART;VALUE=DATE:19940905",
                "RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=1MO",
                "SUMMARY:Labor Day"));

    assertEquals(26, labor.size());
    assertEquals("2015-09-07 Labor Day", labor.get(0));
    assertEquals("2040-09-03 Labor Day", labor.get(25));
  }

  @Test
  public void stopsWhereTheRuleStops() {
    assertEquals(
        List.of("2026-05-17 A", "2027-05-17 A"),
        days(event("DTSTART:20260517", "RRULE:FREQ=YEARLY;COUNT=2", "SUMMARY:A")));
    assertEquals(
        List.of("2026-05-17 B", "2026-05-24 B"),
        days(event("DTSTART:20260517", "RRULE:FREQ=WEEKLY;UNTIL=20260524", "SUMMARY:B")));
    assertEquals(
        List.of("2026-01-30 C", "2026-02-27 C"),
        days(event("DTSTART:20260130", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "SUMMARY:C")));
  }

  @Test
  public void heedsExceptionsAndFurtherDates() {
    assertEquals(
        List.of("2026-05-17 A", "2028-05-17 A"),
        days(
            event(
                "DTSTART:20260517",
                "RRULE:FREQ=YEARLY;COUNT=3",
                "EXDATE;VALUE=DATE:20270517",
                "SUMMARY:A")));
    assertEquals(
        List.of("2026-05-17 A", "2026-06-02 A", "2026-07-03 A"),
        days(event("DTSTART:20260517", "RDATE:20260602,20260703", "SUMMARY:A")));
  }

  @Test
  public void aYearlyHolidayWithAnExceptionIsOneOfItsDates() {
    List<String> may =
        days(event("DTSTART:20260517", "RRULE:FREQ=YEARLY", "EXDATE:20270517T000000", "SUMMARY:A"));

    assertEquals(14, may.size());
    assertEquals("2028-05-17 A", may.get(1));
  }

  @Test
  public void takesWhatOneTimeWasMovedTo() {
    assertEquals(
        List.of("2026-05-17 Day", "2028-05-17 Day", "2027-05-18 Moved"),
        days(
            event("UID:1", "DTSTART:20260517", "RRULE:FREQ=YEARLY;COUNT=3", "SUMMARY:Day"),
            event(
                "UID:1",
                "RECURRENCE-ID;VALUE=DATE:20270517",
                "DTSTART:20270518",
                "SUMMARY:Moved")));
  }

  @Test
  public void leavesOutARuleThatItCannotFollow() {
    for (String rule :
        List.of(
            "FREQ=HOURLY",
            "FREQ=YEARLY;BYHOUR=9",
            "FREQ=YEARLY;INTERVAL=0",
            "FREQ=YEARLY;INTERVAL=101",
            "FREQ=YEARLY;BYMONTH=-1",
            "FREQ=YEARLY;BYMONTH=13",
            "FREQ=YEARLY;BYDAY=XX",
            "FREQ=YEARLY;COUNT=many",
            "FREQ=YEARLY;UNTIL=never",
            "INTERVAL=2",
            "yearly",
            "")) {
      HolidayFile file =
          HolidayFile.read(
              calendar(event("DTSTART:20260101", "RRULE:" + rule), event("DTSTART:20261225")));
      assertEquals(rule, List.of("2026-12-25 "), written(file));
      assertEquals(rule, 1, file.leftOut());
    }
  }

  @Test
  public void readsNamesAsPlainText() {
    assertEquals(
        List.of("2026-01-06 Heilige Drei Könige, frei <b>im Süden</b>"),
        days(
            event(
                "DTSTART:20260106",
                "SUMMARY;LANGUAGE=de:  Heilige Drei Kö\r\n nige\\, frei\\n<b>im Süd\r\n\ten</b> ")));
    assertEquals(
        "2026-01-06 " + "🎄".repeat(200),
        days(event("DTSTART:20260106", "SUMMARY:" + "🎄".repeat(201))).get(0));
  }

  @Test
  public void passesOverWhatIsNoEvent() {
    HolidayFile file =
        HolidayFile.read(
            "\uFEFF"
                + calendar(
                    "X-NONSENSE",
                    "BEGIN:VTODO\r\nDTSTART:20260101\r\nEND:VTODO",
                    event(
                        "DTSTART:20261225",
                        "SUMMARY:Christmas\r\nBEGIN:VALARM\r\nSUMMARY:Wake up\r\nEND:VALARM")));
    assertEquals(List.of("2026-12-25 Christmas"), written(file));
    assertEquals(0, file.leftOut());
  }

  @Test
  public void countsADayOnce() {
    assertEquals(1, days(event("DTSTART:20261225"), event("DTSTART:20261225")).size());
  }

  @Test
  public void refusesWhatIsTooLarge() {
    String most = calendar(event("DTSTART:20261225", "DESCRIPTION:"));
    int room = HolidayFile.MOST_BYTES - most.length();
    assertEquals(1, days(event("DTSTART:20261225", "DESCRIPTION:" + "x".repeat(room))).size());

    assertEquals(
        Reason.TOO_LARGE,
        reason(calendar(event("DTSTART:20261225", "DESCRIPTION:" + "x".repeat(room + 1)))));
    assertEquals(
        Reason.TOO_LARGE,
        reason(calendar(event("DTSTART:20261225", "DESCRIPTION:" + "ö".repeat(room / 2 + 1)))));
  }

  @Test
  public void refusesTooManyEvents() {
    String tiny = "BEGIN:VEVENT\nEND:VEVENT";
    assertEquals(Reason.TOO_MANY_EVENTS, reason(calendar(lines(40_000, tiny))));
    assertEquals(Reason.TOO_LARGE, reason(calendar(lines(100_000, tiny))));
    assertEquals(Reason.TOO_MANY_EVENTS, reason(calendar(lines(2_001, tiny))));
    assertEquals(Reason.NO_HOLIDAY, reason(calendar(lines(2_000, tiny))));
  }

  @Test
  public void refusesTooManyDates() {
    assertEquals(
        Reason.TOO_MANY_DATES, reason(calendar(event("DTSTART:20150101", "RRULE:FREQ=DAILY"))));
    assertEquals(
        Reason.TOO_MANY_DATES, reason(calendar(event("DTSTART:10000101", "RRULE:FREQ=DAILY"))));
  }

  /** Each of them would be looked for in vain in every year of the table. */
  @Test
  public void refusesTooManyRulesAlsoOnesThatGiveNoDate() {
    String never = event("DTSTART:20150101", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
    assertEquals(Reason.TOO_MANY_DATES, reason(calendar(lines(300, never))));
  }

  @Test
  public void refusesWhatIsNoCalendar() {
    assertEquals(Reason.NOT_A_CALENDAR, reason(""));
    assertEquals(Reason.NOT_A_CALENDAR, reason("date;name\n2026-12-25;Christmas\n"));
    assertEquals(Reason.NOT_A_CALENDAR, reason("<html><body>Log in</body></html>"));
    assertEquals(Reason.NOT_A_CALENDAR, reason("BEGIN:VCARD\nFN:A\nEND:VCARD\n"));
    assertEquals(Reason.NOT_A_CALENDAR, reason("\0\1\2"));
  }

  @Test
  public void refusesACalendarWithoutWholeDays() {
    assertEquals(Reason.NO_HOLIDAY, reason(calendar()));
    assertEquals(Reason.NO_HOLIDAY, reason(calendar(event("DTSTART:20261224T090000Z"))));
    assertEquals(
        Reason.NO_HOLIDAY,
        reason(calendar(event("DTSTART:20000101", "RRULE:FREQ=YEARLY;COUNT=2"))));
  }

  @Test
  public void refusesWhatCannotBeRead() {
    String whole = calendar(event("DTSTART:20261225"));
    assertEquals(Reason.UNREADABLE, reason(whole.substring(0, whole.length() - 20)));
    assertEquals(Reason.UNREADABLE, reason("BEGIN:VCALENDAR"));
    assertEquals(Reason.UNREADABLE, reason(calendar(lines(20, "BEGIN:X"))));
  }

  @Test
  public void readsNothingButLines() {
    String hostile =
        "ATTACH:file:///etc/passwd\r\nXML:<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>";
    assertEquals(
        List.of("2026-12-25 ${7*7}"), days(event("DTSTART:20261225", "SUMMARY:${7*7}", hostile)));
  }

  private static List<String> days(String... events) {
    return written(HolidayFile.read(calendar(events)));
  }

  private static List<String> written(HolidayFile file) {
    return file.days().stream().map(day -> day.day().written() + " " + day.name()).toList();
  }

  private static Reason reason(String text) {
    return assertThrows(HolidayFileFault.class, () -> HolidayFile.read(text)).reason();
  }

  private static String calendar(String... lines) {
    return Stream.concat(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0"), Stream.of(lines))
        .collect(Collectors.joining("\r\n", "", "\r\nEND:VCALENDAR\r\n"));
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
  }

  private static String[] lines(int count, String line) {
    return IntStream.range(0, count).mapToObj(each -> line).toArray(String[]::new);
  }
}
