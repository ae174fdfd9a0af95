package org.ballincourt.court.rest;

/** How far the reading of a project's history has come, on the wire. */
public record ReplayJson(State state, int done, int total) {

  /** Where a replay stands. */
  public enum State {
    DONE
  }

  /** Turns are derived when they are asked for, so the saved rules hold for every issue at once. */
  static ReplayJson allDone(int issues) {
    return new ReplayJson(State.DONE, issues, issues);
  }
}
