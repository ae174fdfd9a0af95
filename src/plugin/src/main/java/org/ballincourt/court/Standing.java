package org.ballincourt.court;

import org.ballincourt.court.Verdict.Rule;

/**
 * How an issue stands between two acts, and what follows from it: the rule of the last deliberate
 * act.
 *
 * @param status not null
 * @param category of that status today, not null
 * @param begun whether it was in a category other than new before
 * @param held the hand-over that still holds; null where the status decides
 * @param followed whether the issue came into the status after that
 */
record Standing(Status status, Category category, boolean begun, HandOver held, boolean followed) {

  /** A status that the rules name takes the ball from whoever was given it. */
  Standing in(Status next, Category nextCategory, CourtRules rules) {
    HandOver left = rules.partyOf(next).isPresent() ? null : held;
    return new Standing(next, nextCategory, begun || category != Category.NEW, left, left != null);
  }

  Standing handedOver(HandOver handOver, CourtRules rules) {
    return handOver.movesFrom(verdict(rules).party())
        ? new Standing(status, category, begun, handOver, false)
        : this;
  }

  /** What is done and unnamed is nobody's, also where somebody was given the ball before. */
  Verdict verdict(CourtRules rules) {
    boolean doneAndUnnamed = category == Category.DONE && rules.partyOf(status).isEmpty();
    return held == null || doneAndUnnamed ? byStatus(rules) : byHandOver();
  }

  /** What the status says, whoever was given the ball. */
  Verdict byStatus(CourtRules rules) {
    return rules
        .partyOf(status)
        .map(party -> new Verdict(party, reason(party), Rule.NAMED))
        .orElseGet(this::byCategory);
  }

  private Verdict byHandOver() {
    return new Verdict(held.party(), reason(held.party()), Rule.HANDED_OVER);
  }

  private Reason reason(Party party) {
    if (party != Party.NOBODY) {
      return null;
    }
    return category == Category.DONE ? Reason.DONE : Reason.PAUSED;
  }

  private Verdict byCategory() {
    if (category == Category.DONE) {
      return new Verdict(Party.NOBODY, Reason.DONE, Rule.DONE);
    }
    if (category == Category.UNDER_WAY) {
      return new Verdict(Party.TEAM, null, Rule.UNDER_WAY);
    }
    return begun
        ? new Verdict(Party.TEAM, null, Rule.BACK_TO_NEW)
        : new Verdict(Party.NOBODY, Reason.NOT_STARTED, Rule.NOT_STARTED);
  }
}
