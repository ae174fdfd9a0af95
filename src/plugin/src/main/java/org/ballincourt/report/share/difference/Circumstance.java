package org.ballincourt.report.share.difference;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something of which a whole report depends, and that is otherwise than when it was shared.
 *
 * @param kind not null
 * @param name of the project, client, phase or calendar; null where there is none
 * @param done null where nobody knows
 */
public record Circumstance(Kind kind, String name, Done done) {

  /** The kinds of them, in the order in which they are told. */
  public enum Kind {
    /** Nothing can be counted. */
    CLIENT_GONE,
    /** Nothing can be counted. */
    PHASE_GONE,
    /** Deleted, or archived: its turns count no more. */
    PROJECT_GONE,
    PROJECT_OFF,
    /** Its history is being read again, so that figures are on the move. */
    BEING_READ,
    RULES_SAVED,
    CALENDAR_SAVED,
    CLIENT_SAVED,
    /** Days of the period were still to come. */
    PERIOD_NOT_OVER
  }

  /**
   * What somebody did.
   *
   * @param at not null
   * @param by the key of a user; null where nobody was logged in
   */
  public record Done(Instant at, String by) {
    public Done {
      requireNonNull(at, "at");
    }
  }

  public Circumstance {
    requireNonNull(kind, "kind");
  }

  /** One of which nobody knows when it came about. */
  public static Circumstance of(Kind kind, String name) {
    return new Circumstance(kind, name, null);
  }
}
