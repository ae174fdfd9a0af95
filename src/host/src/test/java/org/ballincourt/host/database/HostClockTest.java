package org.ballincourt.host.database;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class HostClockTest {
  private static final Instant MACHINE = Instant.parse("2026-01-01T00:00:00.123456Z");
  private static final Instant THEN = Instant.parse("2030-06-01T09:00:00Z");

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private HostClock clock;

  @Before
  public void startClock() {
    clock = clockAt(MACHINE);
  }

  private HostClock clockAt(Instant machine) {
    return new HostClock(
        new HostSettings(database.get().sql()), Clock.fixed(machine, ZoneOffset.UTC));
  }

  @Test
  public void runsLikeTheMachinesInWholeMilliseconds() {
    assertEquals(Instant.parse("2026-01-01T00:00:00.123Z"), clock.instant());
  }

  @Test
  public void canBeSetAndAdvanced() {
    clock.set(THEN);
    assertEquals(THEN, clock.instant());
    clock.advance(Duration.ofHours(3));
    assertEquals(THEN.plus(Duration.ofHours(3)), clock.instant());
  }

  @Test
  public void keepsItsDistanceFromTheMachineOverARestart() {
    clock.set(THEN);
    HostClock restarted = clockAt(MACHINE.plusSeconds(60));
    assertEquals(THEN.plusSeconds(60), restarted.instant());
  }
}
