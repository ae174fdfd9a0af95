package org.ballincourt.court.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.settings.Pace;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class SteadyRefreshTest {

  private final HandClock clock = new HandClock("2026-03-02T09:00:00Z");
  private final RecordedRefresh refresh = new RecordedRefresh(new SmallJira());
  private final RecordedJoint joint = new RecordedJoint().able();
  private final List<Duration> waits = new ArrayList<>();
  private Pace pace = Pace.USUAL;
  private final SteadyRefresh steady =
      new SteadyRefresh(refresh, joint, () -> pace, clock, waits::add);

  @Test
  public void waitsForWhatIsLeftOfTheTimeForOneIssue() {
    refresh.at(1, () -> clock.advance(Duration.ofNanos(500_000)));

    steady.issue(1);

    assertEquals(List.of(Duration.ofNanos(1_500_000)), waits);
  }

  @Test
  public void goesStraightOnAfterAnIssueThatTookLonger() {
    refresh.at(1, () -> clock.advance(Duration.ofSeconds(1)));

    steady.issue(1);

    assertEquals(List.of(), waits);
  }

  @Test
  public void waitsNoLongerBecauseTheClockWasPutBack() {
    refresh.at(1, () -> clock.advance(Duration.ofDays(-7)));

    steady.issue(1);

    assertEquals(List.of(Duration.ofMillis(2)), waits);
  }

  @Test
  public void tellsWhetherRowsWereWritten() {
    refresh.finds(2);

    assertFalse(steady.issue(1));
    assertTrue(steady.issue(2));
  }

  @Test
  public void keepsToThePaceThatIsSetWithinAFewSeconds() {
    steady.issue(1);
    pace = new Pace(20);
    clock.advance(Duration.ofSeconds(11));
    steady.issue(2);

    assertEquals(List.of(Duration.ofMillis(2), Duration.ofMillis(50)), waits);
  }

  @Test
  public void doesNotLookThePaceUpForEachIssue() {
    steady.issue(1);
    pace = new Pace(20);
    steady.issue(2);

    assertEquals(List.of(Duration.ofMillis(2), Duration.ofMillis(2)), waits);
  }

  @Test
  public void takesTheTimeForEachOfSeveralIssues() {
    joint.at(2, () -> clock.advance(Duration.ofMillis(1)));

    assertEquals(3, steady.first(List.of(1L, 2L, 3L), later()));

    assertEquals(List.of(Duration.ofMillis(5)), waits);
  }

  @Test
  public void refreshesNoMoreAtOnceThanASecondMayBring() {
    pace = new Pace(2);

    assertEquals(2, steady.first(List.of(1L, 2L, 3L), later()));

    assertEquals(List.of(List.of(1L, 2L)), joint.chunks);
    assertEquals(List.of(Duration.ofSeconds(1)), waits);
  }

  @Test
  public void waitsOnlyForThoseForWhichThereWasTime() {
    Instant end = later();
    joint.at(2, () -> clock.advance(Duration.ofMinutes(1)));

    assertEquals(2, steady.first(List.of(1L, 2L, 3L), end));
  }

  @Test
  public void doesNotWaitForWhatCannotBeDoneAtOnce() {
    joint.unable();

    assertEquals(0, steady.first(List.of(1L, 2L, 3L), later()));

    assertEquals(List.of(), waits);
  }

  private Instant later() {
    return clock.instant().plusSeconds(20);
  }
}
