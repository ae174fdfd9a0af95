package org.ballincourt.report;

import java.time.Instant;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.target.Excess;

/**
 * What the client was asked for, as it is kept.
 *
 * @param id the commitment's
 * @param spot where its issue was when they were asked, not null
 * @param dates not null
 * @param outcome not null
 */
public record TimedAsk(long id, Spot spot, Dates dates, Outcome outcome) {

  /**
   * All but the first null while it has not come to it; {@code due} also where there is none.
   *
   * @param away of what is open, since when somebody else has the ball than the client, while the
   *     date moves on; null while they have it
   */
  public record Dates(Instant asked, Instant told, Instant due, Instant ended, Instant away) {}

  /**
   * What became of it.
   *
   * @param state not null
   * @param excess how far beyond its date it ended; null while it is open, and without a date
   * @param rounds how many times the client has had the ball for it
   */
  public record Outcome(State state, Excess excess, int rounds) {}

  /** Up to when it can be late: its end, or while it rests since when; null where that is now. */
  Instant lateUntil() {
    return isOpen() ? dates.away() : dates.ended();
  }

  boolean isOpen() {
    return dates.ended() == null;
  }

  boolean isWithdrawn() {
    return outcome.state() == State.WITHDRAWN;
  }

  boolean isTold() {
    return dates.told() != null;
  }

  /** Whether they were told, it ended, and nobody took it back. */
  public boolean isAnswered() {
    return !isOpen() && !isWithdrawn() && isTold();
  }

  /** Whether it ended after its date. */
  boolean isLate() {
    return dates.due() != null && !isOpen() && dates.ended().isAfter(dates.due());
  }
}
