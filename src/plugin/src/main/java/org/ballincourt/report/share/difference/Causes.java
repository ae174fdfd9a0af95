package org.ballincourt.report.share.difference;

import java.time.Instant;
import java.util.Objects;
import org.ballincourt.report.Spot;
import org.ballincourt.report.share.Piece;

/** Tells why a row counts otherwise today than when a copy was made. */
final class Causes {
  private final Instant shared;
  private final Instant now;

  /**
   * @param shared when the copy was counted
   * @param now when it was counted again
   */
  Causes(Instant shared, Instant now) {
    this.shared = shared;
    this.now = now;
  }

  /** Of a row that is not as it was. */
  Cause between(Piece then, Piece today) {
    if (then.spot().home() != today.spot().home()) {
      return Cause.MOVED;
    }
    if (!then.isOpen()) {
      return ofEnded(then, today);
    }
    if (today.isOpen()) {
      return hasPassed(then.due(), today.due()) ? Cause.DATE_PASSED : Cause.OTHERWISE;
    }
    return today.end().isBefore(shared) ? Cause.SHORTER : Cause.ENDED_SINCE;
  }

  private boolean hasPassed(Instant then, Instant today) {
    return then != null && then.equals(today) && !then.isBefore(shared) && now.isAfter(then);
  }

  private static Cause ofEnded(Piece then, Piece today) {
    int longer = today.isOpen() ? 1 : difference(then, today);
    if (longer == 0) {
      return Cause.OTHERWISE;
    }
    return longer > 0 ? Cause.LONGER : Cause.SHORTER;
  }

  /** By when they ended; where that is the same, by their business time. */
  private static int difference(Piece then, Piece today) {
    int later = today.end().compareTo(then.end());
    return later != 0 || then.seconds() == null ? later : today.seconds().compareTo(then.seconds());
  }

  /** Of a row that is in no copy. */
  Cause ofNew(Piece today) {
    return today.start().isBefore(shared) ? Cause.APPEARED : Cause.BEGUN_SINCE;
  }

  /** Of a row that is there, and does not count in the subject of the copy any more. */
  Cause ofOutsider(Piece then, Piece today) {
    return then.spot().equals(today.spot()) ? between(then, today) : Cause.MOVED;
  }

  /** Whether the issue is in the same project, and the same client’s. */
  static boolean isInPlace(Spot then, Spot today) {
    return then.home() == today.home() && Objects.equals(then.client(), today.client());
  }
}
