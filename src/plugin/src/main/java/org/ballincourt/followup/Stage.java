package org.ballincourt.followup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How far a follow-up is.
 *
 * @param state not null
 * @param since when it came so far, not null
 * @param by the key of the user who said so; null where nobody did
 * @param reason why it was not held; not blank then, at most {@link #LONGEST_REASON} characters;
 *     null else
 */
public record Stage(State state, Instant since, String by, String reason) {

  /** In characters. */
  public static final int LONGEST_REASON = 1000;

  /** What became of it. */
  public enum State {
    /** By us; nobody has said anything yet. */
    PROPOSED,
    /** Somebody wants it; there is no meeting yet. */
    WANTED,
    /** There is a meeting ahead. */
    PLANNED,
    HELD,
    /** Somebody said that the work is not over: it is proposed again after the next end. */
    NOT_THE_END,
    /** Somebody said that this project needs none. */
    NOT_WANTED,
    /** It was wanted, and did not come to be. */
    NOT_HELD,
    /** The work went on before anybody had said anything. */
    WITHDRAWN;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
      return this == PROPOSED || this == WANTED || this == PLANNED;
    }

    /** Whether somebody can say so of a follow-up that is here. */
    public boolean leadsTo(State next) {
      return switch (next) {
        case PROPOSED -> false;
        case WANTED -> this == PROPOSED || this == PLANNED || this == NOT_HELD;
        case PLANNED -> this == PROPOSED || this == WANTED || this == NOT_HELD;
        case HELD -> this == WANTED || this == PLANNED || this == NOT_HELD;
        case NOT_THE_END, NOT_WANTED -> this == PROPOSED || this == WANTED;
        case NOT_HELD -> this == WANTED || this == PLANNED;
        case WITHDRAWN -> this == PROPOSED;
      };
    }
  }

  /**
   * @throws IllegalArgumentException where there is a reason and should be none, or the other way
   *     round, or it is too long
   */
  public Stage {
    requireNonNull(state, "state");
    requireNonNull(since, "since");
    if (state == State.NOT_HELD != (reason != null)) {
      throw new IllegalArgumentException("A reason belongs to what was not held, and only to that");
    }
    if (reason != null && !isReason(reason)) {
      throw new IllegalArgumentException("Not a reason");
    }
  }

  public static boolean isReason(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_REASON;
  }
}
