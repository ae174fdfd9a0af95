package org.ballincourt.report;

import java.time.Instant;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;

/**
 * A turn as it is kept.
 *
 * @param spot not null
 * @param turn not null
 * @param seconds the business time of a closed turn; null while it is open
 * @param limit not null
 * @param ask not null
 */
public record TimedTurn(Spot spot, Turn turn, Long seconds, Limit limit, Asked ask) {

  /**
   * By when it was the side's word to answer.
   *
   * @param due null without a target
   * @param excess how far beyond it a closed turn ended; null without a due, and while it is open
   */
  public record Limit(Instant due, Excess excess) {
    public static final Limit NONE = new Limit(null, null);
  }

  /**
   * What the client was asked for in a turn of theirs.
   *
   * @param id the commitment's; null where a status alone gave them the ball
   * @param told since when they knew of it; null where nobody told them
   */
  public record Asked(Long id, Instant told) {
    public static final Asked NOTHING = new Asked(null, null);
  }

  /** By when it was their word to answer: the client's only where they were told. */
  public Limit binding() {
    return turn.party() == Party.CLIENT && ask.told() == null ? Limit.NONE : limit;
  }

  /** Whether an open turn is past its date; the client's only where they were told. */
  boolean isPast(Instant now) {
    return turn.isOpen() && limit.due() != null && now.isAfter(limit.due());
  }

  /** Whether a closed turn ended after its date. */
  boolean isLate() {
    return limit.due() != null && turn.endedAt().isAfter(limit.due());
  }
}
