package org.ballincourt.report;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.report.Spans.Span;
import org.ballincourt.testing.Almanac;
import org.junit.Test;

/** Days of March 2026, which begins on a Sunday. */
public class SpansTest {
  private static final BusinessCalendar OFFICE = Almanac.nineToFive("UTC").calendar();

  @Test
  public void whatOverlapsOrAdjoinsIsJoined() {
    assertEquals(spans(day(2, 5), day(9, 10)), spans(day(9, 10), day(3, 5), day(2, 4), day(3, 4)));
    assertEquals(List.of(day(2, 4)), spans(day(2, 3), day(3, 4)).inOrder());
  }

  @Test
  public void whatIsEmptyIsNothing() {
    assertEquals(List.of(), spans(day(2, 2)).inOrder());
  }

  @Test
  public void whatOthersCoverIsTakenOut() {
    assertEquals(
        List.of(day(2, 4), day(5, 9)), spans(day(2, 9)).without(spans(day(4, 5))).inOrder());
    assertEquals(List.of(), spans(day(3, 4)).without(spans(day(2, 9))).inOrder());
    assertEquals(
        List.of(day(4, 8)), spans(day(2, 9)).without(spans(day(1, 4), day(8, 20))).inOrder());
  }

  @Test
  public void whatLiesInBothIsWhatTheOthersDoNotLeave() {
    assertEquals(
        List.of(day(4, 5), day(8, 9)),
        spans(day(2, 5), day(7, 9)).alsoIn(spans(day(4, 6), day(8, 20))).inOrder());
  }

  @Test
  public void aDayCountsOnceHoweverOftenItIsTouched() {
    Span morning = new Span(at("2026-03-03T09:30:00Z"), at("2026-03-03T10:00:00Z"));
    Span evening = new Span(at("2026-03-03T16:00:00Z"), at("2026-03-03T20:00:00Z"));

    assertEquals(1, spans(morning, evening).workingDays(OFFICE));
  }

  /** What is due at closing time is late from the next working day on. */
  @Test
  public void onlyDaysWithWorkInThemCount() {
    Span overTheWeekend = new Span(at("2026-03-06T17:00:00Z"), at("2026-03-09T09:00:00Z"));
    Span untilTuesday = new Span(at("2026-03-06T17:00:00Z"), at("2026-03-10T09:00:01Z"));

    assertEquals(0, spans(overTheWeekend).workingDays(OFFICE));
    assertEquals(2, spans(untilTuesday).workingDays(OFFICE));
  }

  private static Spans spans(Span... spans) {
    return Spans.joining(List.of(spans));
  }

  private static Span day(int first, int end) {
    return new Span(midnight(first), midnight(end));
  }

  private static Instant midnight(int day) {
    return at("2026-03-%02dT00:00:00Z".formatted(day));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
