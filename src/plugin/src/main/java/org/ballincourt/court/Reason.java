package org.ballincourt.court;

/** Why a move is nobody's. */
public enum Reason {
  NOT_STARTED,
  DONE,
  PAUSED
}
