package org.ballincourt.followup.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.Test;

public class NotedProjectsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

  private final NotedProjects noted = new NotedProjects();

  @Test
  public void oneLookIsScheduledForAllThatHappensBeforeIt() {
    assertTrue(noted.add(1, NOW));
    assertFalse(noted.add(2, NOW.plusSeconds(1)));
    assertFalse(noted.add(1, NOW.plusSeconds(2)));
    assertEquals(Set.of(1L, 2L), noted.take());
  }

  @Test
  public void whatHappensWhileSomebodyLooksIsSeenByTheSameLook() {
    noted.add(1, NOW);
    noted.take();
    assertFalse(noted.add(1, NOW));
    assertEquals(Set.of(1L), noted.take());
    assertEquals(Set.of(), noted.take());
  }

  @Test
  public void afterTheLookAnotherOneIsScheduled() {
    noted.add(1, NOW);
    noted.take();
    noted.take();
    assertTrue(noted.add(1, NOW));
  }

  @Test
  public void aLookThatNeverCameIsScheduledOnceMore() {
    noted.add(1, NOW);
    assertFalse(noted.add(2, NOW.plusSeconds(299)));
    assertTrue(noted.add(3, NOW.plusSeconds(300)));
    assertEquals(Set.of(1L, 2L, 3L), noted.take());
  }
}
