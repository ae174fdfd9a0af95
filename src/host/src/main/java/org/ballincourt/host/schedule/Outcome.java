package org.ballincourt.host.schedule;

/**
 * How a run ended.
 *
 * @param message empty after a success
 */
public record Outcome(Kind kind, String message) {

  /** As Jira's administration lists them. */
  public enum Kind {
    SUCCESS,
    FAILED,
    UNAVAILABLE,
    ABORTED
  }
}
