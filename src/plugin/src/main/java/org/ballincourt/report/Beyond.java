package org.ballincourt.report;

import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;

/**
 * Time beyond the time to answer, over several turns: working days and business time are told side
 * by side, as the targets were.
 *
 * @param workingDays of what was due in working days, not negative
 * @param seconds business seconds of what was due in business time, not negative
 */
public record Beyond(long workingDays, long seconds) {

  public static final Beyond NONE = new Beyond(0, 0);

  /**
   * @param excess null adds nothing
   */
  public Beyond plus(Excess excess) {
    if (excess == null) {
      return this;
    }
    return excess.unit() == Unit.WORKING_DAYS
        ? new Beyond(workingDays + excess.amount(), seconds)
        : new Beyond(workingDays, seconds + excess.amount());
  }
}
