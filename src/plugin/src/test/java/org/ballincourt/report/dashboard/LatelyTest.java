package org.ballincourt.report.dashboard;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.report.Period;
import org.junit.Test;

public class LatelyTest {

  private static Period weeks(int weeks, String now) {
    JiraZone oslo = new JiraZone(() -> TimeZone.getTimeZone(ZoneId.of("Europe/Oslo")));
    return new Lately(oslo, Clock.fixed(Instant.parse(now), ZoneOffset.UTC)).weeks(weeks);
  }

  @Test
  public void beginsOnAMondayAndEndsToday() {
    Period period = weeks(2, "2026-03-12T12:00:00Z");

    assertEquals(LocalDate.parse("2026-03-02"), period.first());
    assertEquals(LocalDate.parse("2026-03-12"), period.last());
  }

  @Test
  public void beginsAnewOnMondayMorningByJirasClocks() {
    assertEquals(LocalDate.parse("2026-03-09"), weeks(1, "2026-03-15T22:59:00Z").first());
    assertEquals(LocalDate.parse("2026-03-16"), weeks(1, "2026-03-15T23:00:00Z").first());
  }
}
