package org.ballincourt.court.store.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Excess;

/**
 * What is counted of a turn that is kept.
 *
 * @param seconds the business time of a closed turn; null while it is open
 * @param due by when it is or was due; null without a target, and where the issue went to another
 *     project before the turn ended
 * @param excess how far beyond that a closed turn ended; null without a due, and while it is open
 */
public record Measures(Long seconds, Instant due, Excess excess) {

  /** Of an open turn without a target. */
  public static final Measures NONE = new Measures(null, null, null);

  /** Of an open turn. */
  static Measures open(Deadline deadline) {
    return new Measures(null, due(deadline), null);
  }

  /**
   * Of a turn that is over.
   *
   * @param deadline null without a target
   */
  static Measures closed(Duration length, Deadline deadline, Instant end) {
    Excess excess = deadline == null ? null : deadline.excessAt(end);
    return new Measures(length.toSeconds(), due(deadline), excess);
  }

  private static Instant due(Deadline deadline) {
    return deadline == null ? null : deadline.due();
  }

  static Measures of(TurnRow row) {
    Instant due = row.getDueAt() == null ? null : Instant.ofEpochMilli(row.getDueAt());
    return new Measures(row.getBusinessSeconds(), due, excess(row));
  }

  private static Excess excess(TurnRow row) {
    if (row.getExcessDays() != null) {
      return new Excess(row.getExcessDays(), Unit.WORKING_DAYS);
    }
    return row.getExcessSeconds() == null
        ? null
        : new Excess(row.getExcessSeconds(), Unit.BUSINESS_SECONDS);
  }

  void fill(Map<String, Object> row) {
    row.put(TurnRow.BUSINESS_SECONDS, seconds);
    row.put(TurnRow.DUE_AT, due == null ? null : due.toEpochMilli());
    row.put(TurnRow.EXCESS_DAYS, excessIn(Unit.WORKING_DAYS));
    row.put(TurnRow.EXCESS_SECONDS, excessIn(Unit.BUSINESS_SECONDS));
  }

  private Long excessIn(Unit unit) {
    return excess == null || excess.unit() != unit ? null : excess.amount();
  }
}
