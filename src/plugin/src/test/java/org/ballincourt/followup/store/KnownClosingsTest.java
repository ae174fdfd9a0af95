package org.ballincourt.followup.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ballincourt.testing.HandClock;
import org.junit.Test;

public class KnownClosingsTest {

  private final HandClock clock = new HandClock("2026-11-22T09:00:00Z");
  private final Set<Long> issues = new HashSet<>(Set.of(7L));
  private final AtomicInteger reads = new AtomicInteger();
  private final KnownClosings closings =
      new KnownClosings(
          () -> {
            reads.incrementAndGet();
            return Set.copyOf(issues);
          },
          clock);

  @Test
  public void readsOnceAMinuteHoweverManyIssuesAreAskedAbout() {
    assertTrue(closings.include(7));
    assertFalse(closings.include(8));
    clock.advance(Duration.ofSeconds(59));
    assertFalse(closings.include(9));
    assertEquals(1, reads.get());
  }

  @Test
  public void knowsAMinuteLaterWhatAnotherNodeHasAdded() {
    closings.include(8);
    issues.add(8L);
    assertFalse(closings.include(8));
    clock.advance(Duration.ofMinutes(1));
    assertTrue(closings.include(8));
  }

  @Test
  public void knowsAtOnceWhatItWasToldOf() {
    closings.include(8);
    issues.add(8L);
    closings.forget();
    assertTrue(closings.include(8));
  }
}
