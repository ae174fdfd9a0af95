package org.ballincourt.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import org.junit.Test;

public class PaceTest {

  @Test
  public void tellsTheLeastTimeOfIssues() {
    assertEquals(Duration.ofMillis(2), new Pace(500).timeForOne());
    assertEquals(Duration.ofMillis(2184), new Pace(500).timeFor(1092));
  }

  @Test
  public void isNeverOutsideItsBounds() {
    assertThrows(IllegalArgumentException.class, () -> new Pace(0));
    assertThrows(IllegalArgumentException.class, () -> new Pace(10_001));
    assertEquals(1, new Pace(Pace.SLOWEST).issuesASecond());
  }
}
