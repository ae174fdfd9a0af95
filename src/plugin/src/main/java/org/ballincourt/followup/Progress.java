package org.ballincourt.followup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How far the work in a project is.
 *
 * @param left not null
 * @param releases not null
 * @param lastMove when it last became somebody else’s move on any issue, nobody’s included; null
 *     where that is not known
 */
public record Progress(WorkLeft left, Releases releases, Instant lastMove) {

  public Progress {
    requireNonNull(left, "left");
    requireNonNull(releases, "releases");
  }

  /** Whether anything was done since: on an issue, or, on a later day, by a release. */
  boolean wentOnAfter(Instant instant, ZoneId zone) {
    return movedAfter(instant) || releases.isAnyAfter(LocalDate.ofInstant(instant, zone));
  }

  boolean movedAfter(Instant instant) {
    return lastMove != null && lastMove.isAfter(instant);
  }

  /**
   * When all was done, as far as that is known: by the last move or, where that is later, on the
   * day of the last release.
   *
   * @param now where nothing is known, and never later
   */
  public Instant endedAt(Instant now, ZoneId zone) {
    Instant moved = lastMove == null ? Instant.MIN : lastMove;
    Instant released = releases.last().map(day -> start(day, zone)).orElse(Instant.MIN);
    Instant last = moved.isAfter(released) ? moved : released;
    return last.equals(Instant.MIN) || last.isAfter(now) ? now : last;
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
