package org.ballincourt.report.share;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;

/**
 * Which report a copy is of. All names are those of then.
 *
 * @param number which it is of all copies that were made in this Jira, from 1; null before it is
 *     kept
 * @param sharing not null
 * @param subject not null
 * @param period not null
 * @param step the parts for which time is told, not null
 */
public record SharedHead(
    Long number, Sharing sharing, SharedSubject subject, Period period, Step step) {

  /**
   * How it came about.
   *
   * @param at when it was counted, not null
   * @param by the key of a user, who may be known no longer; null where nobody was logged in
   */
  public record Sharing(Instant at, String by) {
    public Sharing {
      requireNonNull(at, "at");
    }
  }

  public SharedHead {
    requireNonNull(sharing, "sharing");
    requireNonNull(subject, "subject");
    requireNonNull(period, "period");
    requireNonNull(step, "step");
  }

  /** The same, kept under a number. */
  public SharedHead numbered(long kept) {
    return new SharedHead(kept, sharing, subject, period, step);
  }
}
