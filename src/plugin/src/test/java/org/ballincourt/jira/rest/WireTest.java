package org.ballincourt.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import org.junit.Test;

public class WireTest {

  @Test
  public void floorsInstantsToTheSecond() {
    assertEquals("2026-03-02T09:00:59Z", Wire.instant(Instant.parse("2026-03-02T09:00:59.999Z")));
  }

  @Test
  public void floorsInstantsBefore1970Too() {
    assertEquals("1969-12-31T23:59:58Z", Wire.instant(Instant.parse("1969-12-31T23:59:58.001Z")));
  }

  @Test
  public void writesFullMinutesWithTheirSeconds() {
    assertEquals("2026-03-02T09:00:00Z", Wire.instant(Instant.parse("2026-03-02T09:00:00.5Z")));
  }

  @Test
  public void leavesWhatIsNotThereOut() {
    assertNull(Wire.instant(null));
  }
}
