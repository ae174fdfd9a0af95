package org.ballincourt.followup.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballincourt.followup.meeting.Plan.Time;
import org.junit.Test;

public class PlanTest {

  private static final Instant TEN = Instant.parse("2026-11-18T09:00:00Z");
  private static final Time AN_HOUR = new Time(TEN, Duration.ofHours(1));
  private static final Venue PHONE = new Venue(Venue.Kind.PHONE, "");

  @Test
  public void aMeetingEndsWhenItsLengthIsOver() {
    assertEquals(Instant.parse("2026-11-18T10:00:00Z"), AN_HOUR.endsAt());
  }

  @Test
  public void aMeetingLastsFromOneMinuteToTwelveHours() {
    assertTrue(Time.isLength(Duration.ofMinutes(1)));
    assertTrue(Time.isLength(Duration.ofHours(12)));
    assertFalse(Time.isLength(Duration.ZERO));
    assertFalse(Time.isLength(Duration.ofMinutes(-30)));
    assertFalse(Time.isLength(Duration.ofSeconds(90)));
    assertFalse(Time.isLength(Duration.ofMinutes(721)));
  }

  @Test
  public void aMeetingBeginsOnAWholeMinute() {
    Instant late = TEN.plusSeconds(1);
    assertThrows(IllegalArgumentException.class, () -> new Time(late, Duration.ofHours(1)));
  }

  @Test
  public void aTitleIsOneLineAndANoteHasAnEnd() {
    plan("Looking back at lumen.example", "x".repeat(Plan.LONGEST_NOTE));

    assertThrows(IllegalArgumentException.class, () -> plan("Looking\nback", ""));
    assertThrows(IllegalArgumentException.class, () -> plan(" ", ""));
    assertThrows(
        IllegalArgumentException.class, () -> plan("Back", "x".repeat(Plan.LONGEST_NOTE + 1)));
  }

  @Test
  public void aPlaceIsOneLineOrNothing() {
    assertTrue(Venue.isDetail(""));
    assertTrue(Venue.isDetail("Dovrehallen, Storgata 22; 2nd floor"));
    assertFalse(Venue.isDetail("Storgata\r\n22"));
  }

  private static Plan plan(String title, String note) {
    return new Plan(AN_HOUR, PHONE, title, note, List.of(), Set.of());
  }
}
