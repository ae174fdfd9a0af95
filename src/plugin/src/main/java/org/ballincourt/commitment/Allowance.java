package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

/**
 * An amount of time in which something is expected.
 *
 * @param amount above zero
 * @param unit not null
 */
public record Allowance(long amount, Unit unit) {

  /** The two ways in which people say how long something may take. */
  public enum Unit {
    WORKING_DAYS,
    BUSINESS_SECONDS
  }

  public Allowance {
    requireNonNull(unit, "unit");
    if (amount <= 0) {
      throw new IllegalArgumentException("The time to answer must be above zero: " + amount);
    }
  }
}
