package org.ballincourt.host.schedule;

/**
 * How a run ended.
 *
 * @param message empty after a success
 */
public record Outcome(Kind kind, String message) {

  /** Unavailable is a run without a runner, aborted one while the last one is going on. */
  public enum Kind {
    SUCCESS,
    FAILED,
    UNAVAILABLE,
    ABORTED
  }
}
