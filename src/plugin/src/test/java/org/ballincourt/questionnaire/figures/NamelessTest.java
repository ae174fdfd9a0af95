package org.ballincourt.questionnaire.figures;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class NamelessTest {

  @Test
  public void nothingIsToldAtFourAndAllAtFive() {
    assertFalse(Nameless.areTold(4, false));
    assertTrue(Nameless.areTold(5, false));
  }

  @Test
  public void whatIsClosedIsToldHoweverFewHaveAnswered() {
    assertTrue(Nameless.areTold(2, true));
  }
}
