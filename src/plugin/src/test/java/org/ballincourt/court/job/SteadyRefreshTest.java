package org.ballincourt.court.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.settings.Pace;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class SteadyRefreshTest {

  private final HandClock clock = new HandClock("2026-03-02T09:00:00Z");
  private final RecordedRefresh refresh = new RecordedRefresh(new SmallJira());
  private final List<Duration> waits = new ArrayList<>();
  private Pace pace = Pace.USUAL;
  private final SteadyRefresh steady = new SteadyRefresh(refresh, () -> pace, clock, waits::add);

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
}
