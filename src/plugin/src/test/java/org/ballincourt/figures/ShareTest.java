package org.ballincourt.figures;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class ShareTest {

  private static final double A_THOUSANDTH = 0.0005;

  /** z² = 3.8416: (0.8 + 0.19208 ± 1.96·√(0.016 + 0.009604)) / 1.38416. */
  @Test
  public void eightOfTenLieBetweenAHalfAndNineteenTwentieths() {
    Interval wilson = new Share(8, 10).wilson();
    assertEquals(0.490, wilson.low(), A_THOUSANDTH);
    assertEquals(0.943, wilson.high(), A_THOUSANDTH);
  }

  /** (0.5 + 0.019208 ± 1.96·√(0.0025 + 0.00009604)) / 1.038416. */
  @Test
  public void fiftyOfAHundredLieBetweenFourAndSixTenths() {
    Interval wilson = new Share(50, 100).wilson();
    assertEquals(0.404, wilson.low(), A_THOUSANDTH);
    assertEquals(0.596, wilson.high(), A_THOUSANDTH);
  }

  /** 3.8416 / 8.8416 = 0.4345. */
  @Test
  public void noneAndAllStayWithinTheirEnds() {
    assertEquals(0, new Share(0, 5).wilson().low(), 1e-12);
    assertEquals(0.4345, new Share(0, 5).wilson().high(), A_THOUSANDTH);
    assertEquals(0.5655, new Share(5, 5).wilson().low(), A_THOUSANDTH);
    assertEquals(1, new Share(5, 5).wilson().high(), 1e-12);
  }

  @Test
  public void aPercentageIsToldFromTwentyOn() {
    assertFalse(new Share(5, 19).isPercent());
    assertTrue(new Share(5, 20).isPercent());
    assertEquals(25, new Share(5, 20).percent());
    assertEquals(33, new Share(7, 21).percent());
  }

  @Test
  public void aShareOfNoneHasNoSize() {
    assertThrows(IllegalStateException.class, () -> new Share(0, 0).wilson());
    assertThrows(IllegalStateException.class, () -> new Share(0, 0).percent());
  }

  @Test
  public void moreThanAllIsNoShare() {
    assertThrows(IllegalArgumentException.class, () -> new Share(6, 5));
  }
}
