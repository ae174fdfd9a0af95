package org.ballincourt.host.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * What is to run next, and when.
 *
 * @param interval zero for a job that runs once
 */
public record Job(String id, String runnerKey, Duration interval, Instant nextRun) {

  boolean runsOnce() {
    return interval.isZero();
  }

  /** Counted from the start of the run, so that runs that were missed are not made up for. */
  Instant runAfter(Instant start) {
    return start.plus(interval);
  }
}
