package org.ballincourt.privacy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import org.junit.Test;

public class RetentionTest {

  @Test
  public void countsMonthsOfTheCalendar() {
    Instant now = Instant.parse("2026-03-31T04:00:00Z");
    assertEquals(Instant.parse("2026-02-28T04:00:00Z"), new Retention(1).before(now));
    assertEquals(Instant.parse("2024-03-31T04:00:00Z"), new Retention(24).before(now));
  }

  @Test
  public void isAtLeastAMonthAndAtMostTenYears() {
    assertThrows(IllegalArgumentException.class, () -> new Retention(0));
    assertThrows(IllegalArgumentException.class, () -> new Retention(121));
  }
}
