package org.ballincourt.court.rest;

import org.ballincourt.court.store.replay.Replay;

/** How far the reading of a project's history has come, on the wire. */
public record ReplayJson(State state, int done, int total) {

  static final ReplayJson NEVER = new ReplayJson(State.DONE, 0, 0);

  /** Where a replay stands. */
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  static ReplayJson of(Replay replay) {
    return new ReplayJson(
        state(replay.state()), replay.progress().done(), replay.progress().total());
  }

  /** Without rules to follow there is nothing to wait for, though old turns may still be there. */
  private static State state(Replay.State state) {
    return switch (state) {
      case RUNNING -> State.RUNNING;
      case CLEARING, DONE -> State.DONE;
      case FAILED -> State.FAILED;
      case CANCELLED -> State.CANCELLED;
    };
  }
}
