package org.ballincourt.report;

/** A figure of a report, behind which there are turns, or asks, that can be looked at. */
public enum Figure {
  OUR_TURNS,
  /** Turns of ours that had a date. */
  OUR_ANSWERS,
  OUR_LATE,
  OUR_OPEN,
  OUR_PAST,
  OUR_TIME,
  /** Turns of ours that were late while the phase went on. */
  OUR_SHIFT,

  THEIR_TURNS,
  THEIR_BY_STATUS,
  THEIR_OPEN,
  THEIR_PAST,
  THEIR_TIME,
  /** Turns of theirs after which we had to find our way back. */
  GETTING_BACK,

  OTHERS_TIME,
  NOT_STARTED_TIME,
  PAUSED_TIME,

  /** Asks that they were told of, that ended, and that had a date. */
  THEIR_ANSWERS(true),
  THEIR_LATE(true),
  /** Asks that they were told of and that ended, with a date or without. */
  THEIR_ROUNDS(true),
  THEIR_UNDATED(true),
  THEIR_UNTOLD(true),
  WITHDRAWN(true),
  /** Asks that were late while the phase went on. */
  THEIR_SHIFT(true);

  private final boolean ofAsks;

  Figure() {
    this(false);
  }

  Figure(boolean ofAsks) {
    this.ofAsks = ofAsks;
  }

  /** Whether it counts what the client was asked for; else turns. */
  public boolean isOfAsks() {
    return ofAsks;
  }

  /** Whether it is business time, of which only what lies in the period counts. */
  public boolean isOfTime() {
    return switch (this) {
      case OUR_TIME, THEIR_TIME, OTHERS_TIME, NOT_STARTED_TIME, PAUSED_TIME -> true;
      default -> false;
    };
  }
}
