package org.ballincourt.questionnaire.figures;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** Half promoters, a third passive, a sixth detractors: Var = 2/3 − (1/3)² = 5/9. */
public class NpsTest {

  private static final double A_TENTH = 0.05;

  @Test
  public void theScoreIsPromotersLessDetractors() {
    assertEquals(33.3, new Nps(150, 100, 50).score(), A_TENTH);
    assertEquals(-100, new Nps(0, 0, 4).score(), 0);
    assertEquals(0, new Nps(0, 7, 0).score(), 0);
  }

  @Test
  public void aSixthOfDetractorsInAHundredAnswersGivesFourteenPointSix() {
    // 1.96 · √(5/9/102) = 14.465 and · √(5/9/96) = 14.910: a hundred cannot be cut in six
    assertEquals(14.465, new Nps(51, 34, 17).margin(), 0.001);
    assertEquals(14.910, new Nps(48, 32, 16).margin(), 0.001);
    assertEquals(14.6, new Nps(50, 33, 17).margin(), 0.1);
  }

  @Test
  public void fourTimesAsManyAnswersHalveTheMargin() {
    assertEquals(7.3, new Nps(200, 133, 67).margin(), A_TENTH);
    assertEquals(new Nps(51, 34, 17).margin() / 2, new Nps(204, 136, 68).margin(), 1e-9);
  }

  @Test
  public void whereAllSayTheSameNothingIsLeftToChance() {
    assertEquals(0, new Nps(40, 0, 0).margin(), 0);
  }

  @Test
  public void theNumberIsToldFromThirtyAnswersOn() {
    assertFalse(new Nps(20, 9, 0).isTold());
    assertTrue(new Nps(20, 9, 1).isTold());
  }

  @Test
  public void wavesStandInARowOnlyIfEachIsTold() {
    Nps enough = new Nps(20, 9, 1);
    assertTrue(Nps.isTrend(List.of(enough, enough)));
    assertFalse(Nps.isTrend(List.of(enough, new Nps(20, 8, 1))));
    assertFalse(Nps.isTrend(List.of(enough)));
  }

  @Test
  public void withoutAnAnswerThereIsNoScore() {
    assertThrows(IllegalStateException.class, () -> new Nps(0, 0, 0).score());
    assertThrows(IllegalStateException.class, () -> new Nps(0, 0, 0).margin());
  }
}
