package org.ballincourt.commitment.target;

import static java.util.Objects.requireNonNull;

import org.ballincourt.commitment.target.Allowance.Unit;

/**
 * Time beyond the time to answer.
 *
 * @param amount not negative; working days also count as zero what came after closing time of the
 *     last day
 * @param unit that of the time to answer, not null
 */
public record Excess(long amount, Unit unit) {

  public Excess {
    requireNonNull(unit, "unit");
    if (amount < 0) {
      throw new IllegalArgumentException("Nothing is beyond a time by less than zero: " + amount);
    }
  }
}
