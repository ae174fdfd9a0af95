package org.ballincourt.report.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ballincourt.jira.Refusal;
import org.ballincourt.report.Period;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

/** It is the last minute of March in London, and April already in Oslo. */
public class PeriodInputTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final PeriodInput input =
      new PeriodInput(
          EnglishTexts.texts(), Clock.fixed(Instant.parse("2026-03-31T22:59:00Z"), ZoneOffset.UTC));

  @Test
  public void readsBothDays() {
    assertEquals(period("2026-01-01", "2026-01-31"), input.read(" 2026-01-01", "2026-01-31", OSLO));
  }

  @Test
  public void isTheThreeMonthsUpToTodayByItself() {
    assertEquals(period("2026-01-02", "2026-04-01"), input.read(null, "", OSLO));
    assertEquals(period("2024-12-01", "2025-02-28"), input.read("", "2025-02-28", OSLO));
  }

  @Test
  public void refusesWhatIsNoDayAtItsPlace() {
    assertRefused("from", "“soon” is not a date. Write it as 2026-03-31.", "soon", "2026-03-31");
    assertRefused(
        "to", "“2026-02-30” is not a date. Write it as 2026-03-31.", "2026-01-01", "2026-02-30");
    assertRefused(
        "to",
        "“+999999999-12-31” is not a date. Write it as 2026-03-31.",
        "2026-01-01",
        "+999999999-12-31");
    assertRefused(
        "from", "“-0044-03-15” is not a date. Write it as 2026-03-31.", "-0044-03-15", "");
  }

  @Test
  public void refusesAPeriodThatEndsBeforeItStarts() {
    assertRefused("to", "The period ends before it starts.", "2026-03-02", "2026-03-01");
  }

  @Test
  public void refusesMoreThanTenYears() {
    assertEquals(3653, input.read("2016-01-01", "2025-12-31", OSLO).days());
    assertRefused("to", "A period can be ten years long at most.", "2015-12-01", "2026-03-01");
  }

  private void assertRefused(String field, String message, String from, String to) {
    Refusal refusal = assertThrows(Refusal.class, () -> input.read(from, to, OSLO));
    assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    assertEquals(field, refusal.faults().get(0).field());
    assertEquals(message, refusal.faults().get(0).message());
  }

  private static Period period(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last), OSLO);
  }
}
