package org.ballincourt.court.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.store.check.Check;

/** What a check has found so far. */
final class Findings {

  private final List<Long> healed = new ArrayList<>();
  private int leftovers;
  private int failed;
  private boolean searched = true;
  private String failure;

  /** The issue's turns were wrong. */
  void healed(long issueId) {
    healed.add(issueId);
  }

  /** So many issues had turns although their projects are off or gone. */
  void leftovers(int issues) {
    leftovers += issues;
  }

  void failed(long issueId, RuntimeException why) {
    failed++;
    failed("Issue " + issueId, why);
  }

  /** The first failure is kept: the others are often the same. */
  void failed(String what, RuntimeException why) {
    failure = failure == null ? what + ": " + why.getMessage() : failure;
  }

  /** Nobody knows what was changed lately. */
  void withoutSearch(RuntimeException why) {
    searched = false;
    failed("Search", why);
  }

  /** Whether nothing of what was changed lately was left out. */
  boolean sawAllIssues() {
    return searched && failed == 0;
  }

  /**
   * @param at when the check ended
   * @param seenUntil what Jira had changed before has been looked at
   */
  Check check(Instant at, int checked, Instant seenUntil) {
    Check.Details details = new Check.Details(healed, leftovers, failed, failure);
    return new Check(at, checked, healed.size() + leftovers, seenUntil, details);
  }
}
