package org.ballincourt.bench.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

/** Ten thousand issues with shapes that come near the real ones. */
public final class DrawingTest {

  private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
  private static final DrawnProject PROJECT = new DrawnProject(0);
  private static final int COUNT = 10_000;

  private final List<DrawnIssue> issues = drawn(7, COUNT);

  private static List<DrawnIssue> drawn(long seed, int count) {
    return new Drawing(Shapes.near(), seed, NOW).issues(PROJECT, count).toList();
  }

  @Test
  public void changesStatusesAsOftenAsRealIssues() {
    List<Integer> changes =
        issues.stream().map(issue -> issue.stays().size() - 1).sorted().toList();
    double mean = changes.stream().mapToInt(Integer::intValue).average().orElseThrow();

    assertEquals(1.7, mean, 0.1);
    assertEquals(4, (int) changes.get(COUNT * 95 / 100));
    assertEquals(60, (int) changes.get(COUNT - 1));
  }

  @Test
  public void leavesNoIssueInAStatusForNoTimeOrBeyondNow() {
    for (DrawnIssue issue : issues) {
      assertFalse(issue.last().since().isAfter(NOW));
      IntStream.range(1, issue.stays().size())
          .forEach(i -> assertLater(issue.stays().get(i - 1), issue.stays().get(i)));
    }
  }

  private static void assertLater(DrawnIssue.Stay earlier, DrawnIssue.Stay later) {
    assertTrue(later.since().isAfter(earlier.since()));
    assertNotEquals(earlier.status(), later.status());
  }

  @Test
  public void drawsTheSameFromTheSameSeed() {
    assertEquals(issues.subList(0, 10), drawn(7, 10));
    assertNotEquals(issues.subList(0, 10), drawn(8, 10));
  }
}
