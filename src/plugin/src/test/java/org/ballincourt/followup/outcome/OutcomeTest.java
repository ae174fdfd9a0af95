package org.ballincourt.followup.outcome;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Testimonial;
import org.junit.Test;

public class OutcomeTest {

  private static final LocalDate MAY_5 = LocalDate.parse("2026-05-05");

  @Test
  public void wordsAreUsedFromTheirApprovalToTheirWithdrawal() {
    assertFalse(new Testimonial(7L, "They call back.", null, null).isUsable());
    assertTrue(new Testimonial(7L, "They call back.", MAY_5, null).isUsable());
    assertFalse(new Testimonial(7L, "They call back.", MAY_5, MAY_5).isUsable());
  }

  @Test
  public void aPermissionHoldsThroughItsLastDay() {
    Permission permission = permission(MAY_5.plusYears(1), null);
    assertFalse(permission.holdsOn(MAY_5.minusDays(1)));
    assertTrue(permission.holdsOn(MAY_5));
    assertTrue(permission.holdsOn(MAY_5.plusYears(1)));
    assertFalse(permission.holdsOn(MAY_5.plusYears(1).plusDays(1)));
  }

  @Test
  public void aPermissionWithoutAnEndHoldsUntilItIsWithdrawn() {
    assertTrue(permission(null, null).holdsOn(MAY_5.plusYears(30)));
    assertFalse(permission(null, MAY_5.plusDays(3)).holdsOn(MAY_5.plusDays(3)));
  }

  private static Permission permission(LocalDate until, LocalDate withdrawnOn) {
    return new Permission(7L, "The start page", until, "Without prices", MAY_5, withdrawnOn);
  }
}
