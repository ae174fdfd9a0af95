package org.ballincourt.court.web;

import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class TimeWordsTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private final TimeWords words = new TimeWords(EnglishTexts.texts());

  @Test
  public void tellsLengthsInHoursAndMinutesAndNeverInDays() {
    assertLength("1 min", "PT1M");
    assertLength("59 min", "PT59M59S");
    assertLength("1 h", "PT1H");
    assertLength("1 h", "PT1H59S");
    assertLength("26 h 15 min", "PT26H15M");
    assertLength("99 h 59 min", "PT99H59M59S");
  }

  @Test
  public void leavesOutTheMinutesOfManyHours() {
    assertLength("100 h", "PT100H");
    assertLength("1,234 h", "PT1234H56M");
  }

  @Test
  public void tellsAMomentFromNever() {
    assertLength("less than a minute", "PT0S");
    assertLength("less than a minute", "PT59S");
    assertEquals("never", words.never());
  }

  @Test
  public void saysATimeToAnswerAsItWasSet() {
    assertEquals("1 working day", words.allowance(new Allowance(1, Unit.WORKING_DAYS)));
    assertEquals("8 working hours", words.allowance(seconds(8 * 3600)));
    assertEquals("90 working minutes", words.allowance(seconds(90 * 60)));
    assertEquals("61 working seconds", words.allowance(seconds(61)));
  }

  @Test
  public void saysHowFarBeyondInTheUnitOfTheTimeToAnswer() {
    assertEquals("2 working days", words.excess(new Excess(2, Unit.WORKING_DAYS)));
    assertEquals("2 h 1 min", words.excess(new Excess(7261, Unit.BUSINESS_SECONDS)));
  }

  @Test
  public void saysADateOnceWhereClocksAgree() {
    assertEquals("2026-03-02 15:00", words.due(at("15:00"), ZoneOffset.UTC));
  }

  @Test
  public void saysWhatClocksShowThereWhereTheyDiffer() {
    assertEquals(
        "2026-03-02 15:00 (2026-03-02 17:00 in Europe/Helsinki)", words.due(at("15:00"), HELSINKI));
  }

  @Test
  public void saysWhatClocksShowInAZoneThatIsAnOffset() {
    assertEquals(
        "2026-03-02 15:00 (2026-03-02 17:00 in UTC+02:00)",
        words.due(at("15:00"), ZoneId.of("UTC+02:00")));
  }

  @Test
  public void saysWhoseHoursCount() {
    NamedCalendar week = StandardWeek.in(HELSINKI);
    assertEquals(
        "Standard week: Monday to Friday 09:00\u201317:00, Europe/Helsinki", words.calendar(week));
    assertEquals(
        "Finnish office (Europe/Helsinki)",
        words.calendar(new NamedCalendar(1L, "Finnish office", week.hours())));
  }

  private void assertLength(String expected, String iso) {
    assertEquals(expected, words.length(Duration.parse(iso)));
  }

  private static Allowance seconds(long seconds) {
    return new Allowance(seconds, Unit.BUSINESS_SECONDS);
  }
}
