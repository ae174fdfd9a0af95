package org.ballincourt.commitment.target;

import static org.junit.Assert.assertThrows;

import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.court.Party;
import org.junit.Test;

public class TargetTest {

  @Test
  public void nobodyHasNoTarget() {
    assertThrows(
        IllegalArgumentException.class, () -> new Target.Scope(null, Party.NOBODY, null, null));
  }

  @Test
  public void theTimeToAnswerIsAboveZero() {
    assertThrows(IllegalArgumentException.class, () -> new Allowance(0, Unit.WORKING_DAYS));
  }
}
