package org.ballincourt.report.dashboard.waiting;

import java.time.Instant;
import org.ballincourt.court.store.turn.CurrentTurn;

/** How it stands with what waits for a client: what somebody should look at first comes first. */
public enum Standing {
  /** Past the date, and no word from us for a while. */
  LET_SLIDE,
  PAST,
  /** The client was told of it, and the date is ahead. */
  DATED,
  /** The client was told of it, and there is no date. */
  UNDATED,
  /** The client is asked, and does not know it yet. */
  NOT_TOLD,
  /** A status says that it is theirs; nobody has asked them for anything. */
  NOT_ASKED;

  /** Of a turn of a client’s that nobody has let slide. */
  static Standing of(CurrentTurn turn, Instant now) {
    if (turn.ask() == null) {
      return NOT_ASKED;
    }
    if (!turn.isTold()) {
      return NOT_TOLD;
    }
    if (turn.isPast(now)) {
      return PAST;
    }
    return turn.due() == null ? UNDATED : DATED;
  }
}
