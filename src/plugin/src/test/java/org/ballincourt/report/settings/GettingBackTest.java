package org.ballincourt.report.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class GettingBackTest {

  @Test
  public void countsInHalfHours() {
    assertEquals(2.5, new GettingBack(10, 5).hours(), 0);
    assertEquals(0.5, new GettingBack(1, 1).hours(), 0);
  }

  @Test
  public void isReadAsItIsWritten() {
    GettingBack longest = new GettingBack(60, 80);
    assertEquals(longest, GettingBack.of(longest.toString()));
  }

  @Test
  public void isNeitherNothingNorForEver() {
    assertThrows(IllegalArgumentException.class, () -> new GettingBack(0, 4));
    assertThrows(IllegalArgumentException.class, () -> new GettingBack(61, 4));
    assertThrows(IllegalArgumentException.class, () -> new GettingBack(10, 0));
    assertThrows(IllegalArgumentException.class, () -> new GettingBack(10, 81));
  }
}
