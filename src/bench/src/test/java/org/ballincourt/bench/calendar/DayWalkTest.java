package org.ballincourt.bench.calendar;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.ballincourt.acceptance.rest.Seed;
import org.junit.Test;

public final class DayWalkTest {

  private final DayWalk walk = new DayWalk(HelsinkiOffice.ZONE, HelsinkiOffice.editions());

  @Test
  public void agreesWithTheCalendarAndTheSearchesOnSpansOfAnyLength() {
    long seed = Seed.next();
    for (int days : new int[] {1, 30, 365, 1825}) {
      Asked asked = new Asked();
      asked.days = days;
      asked.seed = seed;
      asked.draw(); // fails where two answers differ
      assertEquals(days, daysOf(asked.next()));
    }
  }

  @Test
  public void countsADayOfEachEdition() {
    assertEquals(
        Duration.ofMinutes(450), walk.between(at("2020-05-28T12:00"), at("2020-05-29T12:00")));
    assertEquals(
        Duration.ofMinutes(450), walk.between(at("2020-06-02T12:00"), at("2020-06-03T12:00")));
  }

  @Test
  public void leavesHolidaysOut() {
    assertEquals(
        Duration.ofMinutes(450), walk.between(at("2019-06-19T22:00"), at("2019-06-23T22:00")));
  }

  @Test
  public void endsAtClosingTimeRatherThanAtTheNextOpening() {
    assertEquals(
        at("2019-01-07T15:00"), walk.plus(at("2019-01-06T10:00"), Duration.ofMinutes(450)));
  }

  private static long daysOf(Questions.Question question) {
    return Duration.between(question.start(), question.end()).toDays();
  }

  private static Instant at(String utc) {
    return Instant.parse(utc + ":00Z");
  }
}
