package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Somebody who is not asked.
 *
 * @param candidate not null
 * @param why not null
 * @param until when she may be asked; null where time changes nothing
 */
public record Skipped(Candidate candidate, Why why, Instant until) {

  /** Why somebody is not asked; the first one that holds is told. */
  public enum Why {
    /** She is no longer at the client. */
    GONE,
    NO_EMAIL,
    /** Somebody else on the list has the same address. */
    SAME_EMAIL,
    /** She can still answer the same questionnaire. */
    ASKED_ALREADY,
    /** She was asked something not long ago. */
    RESTING
  }

  public Skipped {
    requireNonNull(candidate, "candidate");
    requireNonNull(why, "why");
  }

  static Skipped because(Why why, Candidate candidate) {
    return new Skipped(candidate, why, null);
  }
}
