package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.ballincourt.calendar.BusinessCalendar;

/**
 * A stretch {@code [startedAt, endedAt)} of an issue's life in which it was one party's move.
 *
 * @param party not null
 * @param reason why it is nobody's move; null exactly where it is somebody's
 * @param startedAt inclusive, not null
 * @param endedAt exclusive, after the start; null while the turn is open
 */
public record Turn(Party party, Reason reason, Instant startedAt, Instant endedAt) {

  public Turn {
    requireNonNull(party, "party");
    requireNonNull(startedAt, "startedAt");
    if ((party == Party.NOBODY) != (reason != null)) {
      throw new IllegalArgumentException("A reason belongs to nobody's turns, and only to them");
    }
    if (endedAt != null && !startedAt.isBefore(endedAt)) {
      throw new IllegalArgumentException("A turn must end after it starts: " + startedAt);
    }
  }

  public boolean isOpen() {
    return endedAt == null;
  }

  /** The business time of this turn; an open one counts up to {@code at}. */
  public Duration length(BusinessCalendar calendar, Instant at) {
    return calendar.between(startedAt, isOpen() ? at : endedAt);
  }

  /** The part before an instant inside the turn. */
  public Turn until(Instant endExclusive) {
    return new Turn(party, reason, startedAt, endExclusive);
  }

  /** The part from an instant inside the turn on. */
  public Turn from(Instant startInclusive) {
    return new Turn(party, reason, startInclusive, endedAt);
  }
}
