package org.ballincourt.court.web.lists;

/** What the lists are about, in the order in which they stand. */
public enum Kind {
  /** The client's, past the date, and no word from us for a while. */
  LET_SLIDE,
  /** Came from the client since the working day before today began. */
  CAME_BACK,
  /** The client was told of it; by date. */
  THEIRS,
  /** The client is asked, and does not know it yet. */
  NOT_TOLD,
  /** With the client, who is not asked for anything. */
  NOT_ASKED,
  /** Ours, past the date. */
  OURS_LATE,
  /** Given to somebody against what the status says. */
  DISAGREEING
}
