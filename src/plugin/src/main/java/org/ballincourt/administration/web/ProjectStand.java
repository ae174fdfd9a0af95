package org.ballincourt.administration.web;

import com.atlassian.jira.project.Project;
import org.ballincourt.change.Change;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.State;

/**
 * How it is with one project.
 *
 * @param project not null
 * @param on whether it is followed
 * @param replay null where it was never on
 * @param last who changed something of it last; null where nobody has
 */
record ProjectStand(Project project, boolean on, Replay replay, Change last) {

  /** Its history is being read, or waits to be. */
  boolean isReading() {
    return isIn(State.RUNNING);
  }

  boolean isStopped() {
    return isIn(State.CANCELLED);
  }

  boolean isIn(State state) {
    return on && replay != null && replay.state() == state;
  }
}
