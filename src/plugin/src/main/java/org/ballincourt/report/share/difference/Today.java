package org.ballincourt.report.share.difference;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.report.DelayReport;

/**
 * What a copy would say today, and why that differs.
 *
 * @param at when it was counted again, not null
 * @param report null where nothing can be counted any more
 * @param circumstances what differs for all of it
 * @param reasons what differs turn by turn; empty where the copy keeps none
 */
public record Today(
    Instant at, DelayReport report, List<Circumstance> circumstances, List<Reason> reasons) {

  public Today {
    requireNonNull(at, "at");
    circumstances = List.copyOf(circumstances);
    reasons = List.copyOf(reasons);
  }

  /** Whether it says what a copy said, for what it still counts. */
  public boolean isLike(DelayReport shared) {
    return shared.equals(report) && reasons.isEmpty();
  }

  /** Empty where nothing can be counted any more. */
  public Optional<DelayReport> figures() {
    return Optional.ofNullable(report);
  }
}
