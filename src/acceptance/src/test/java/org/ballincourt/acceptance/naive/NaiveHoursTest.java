package org.ballincourt.acceptance.naive;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import org.junit.Test;

/** The 2nd of March 2026 is a Monday. */
public final class NaiveHoursTest {

  @Test
  public void aDayHasEightHours() {
    assertHours(8, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
  }

  @Test
  public void aWeekendHasNone() {
    assertHours(0, "2026-03-06T17:00:00Z", "2026-03-09T09:00:00Z");
    assertHours(2, "2026-03-06T16:00:00Z", "2026-03-09T10:00:00Z");
  }

  @Test
  public void aYearHasTheHoursOfItsWeekdays() {
    assertHours(261 * 8, "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
  }

  @Test
  public void nothingLiesBetweenAnInstantAndAnEarlierOne() {
    assertHours(0, "2026-03-02T12:00:00Z", "2026-03-02T10:00:00Z");
  }

  private static void assertHours(long hours, String from, String to) {
    assertEquals(
        hours * 3600, NaiveHours.STANDARD_WEEK.seconds(Instant.parse(from), Instant.parse(to)));
  }
}
