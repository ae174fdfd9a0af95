package org.ballincourt.court;

/** Who must act next. */
public enum Party {
  TEAM,
  CLIENT,
  THIRD_PARTY,
  /** The work has not started, is done, or is paused. */
  NOBODY
}
