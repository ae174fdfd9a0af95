package org.ballincourt.calendar;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class ElapsedTimeTest {

  @Test
  public void countsWholeSecondsBetweenFlooredInstants() {
    assertEquals(Duration.ofSeconds(1), between("09:00:00.900Z", "09:00:01.100Z"));
    assertEquals(Duration.ZERO, between("09:00:00.100Z", "09:00:00.900Z"));
  }

  @Test
  public void addsUpAtEveryCut() {
    assertEquals(
        between("09:00:00.900Z", "09:00:02.300Z"),
        between("09:00:00.900Z", "09:00:01.999Z").plus(between("09:00:01.999Z", "09:00:02.300Z")));
  }

  @Test
  public void isZeroWhereTheEndIsNotAfterTheStart() {
    assertEquals(Duration.ZERO, between("10:00:00Z", "10:00:00Z"));
    assertEquals(Duration.ZERO, between("10:00:00Z", "09:00:00Z"));
  }

  @Test
  public void floorsBeforeTheEpochToo() {
    assertEquals(
        Duration.ofSeconds(2),
        BusinessTime.ELAPSED.between(
            Instant.parse("1969-12-31T23:59:58.500Z"), Instant.parse("1970-01-01T00:00:00.500Z")));
  }

  private static Duration between(String start, String end) {
    return BusinessTime.ELAPSED.between(
        Instant.parse("2026-03-02T" + start), Instant.parse("2026-03-02T" + end));
  }
}
