package org.ballincourt.report;

import java.util.Optional;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;

/** With whom, or where, time went. What is done takes none. */
public enum Holder {
  TEAM,
  CLIENT,
  THIRD_PARTY,
  NOT_STARTED,
  PAUSED;

  /** Empty for a turn in which the issue was done. */
  static Optional<Holder> of(Turn turn) {
    return switch (turn.party()) {
      case TEAM -> Optional.of(TEAM);
      case CLIENT -> Optional.of(CLIENT);
      case THIRD_PARTY -> Optional.of(THIRD_PARTY);
      case NOBODY -> ofNobody(turn.reason());
    };
  }

  private static Optional<Holder> ofNobody(Reason reason) {
    return switch (reason) {
      case NOT_STARTED -> Optional.of(NOT_STARTED);
      case PAUSED -> Optional.of(PAUSED);
      case DONE -> Optional.empty();
    };
  }

  /** The figure that says how much of a period went there. */
  public Figure figure() {
    return switch (this) {
      case TEAM -> Figure.OUR_TIME;
      case CLIENT -> Figure.THEIR_TIME;
      case THIRD_PARTY -> Figure.OTHERS_TIME;
      case NOT_STARTED -> Figure.NOT_STARTED_TIME;
      case PAUSED -> Figure.PAUSED_TIME;
    };
  }
}
