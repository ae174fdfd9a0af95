package org.ballincourt.commitment.store;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ballincourt.jira.Histories;
import org.springframework.stereotype.Component;

/**
 * What was done about issues that are no more. Nobody says which issues a deleted project had, nor
 * is that kept anywhere once it is switched off.
 */
@Component
public class LostFacts {

  private final FactStore facts;
  private final Histories histories;

  @Inject
  public LostFacts(FactStore facts, Histories histories) {
    this.facts = facts;
    this.histories = histories;
  }

  /** Asks Jira for all issues about which anything was done, in batches. */
  public void forget() {
    List<Long> some = facts.issuesAfter(0);
    while (!some.isEmpty()) {
      Set<Long> present = histories.issues(some).keySet();
      some.stream().filter(id -> !present.contains(id)).forEach(this::forget);
      some = facts.issuesAfter(some.get(some.size() - 1));
    }
  }

  /** Nothing is deleted before Jira has said so of the issue itself. */
  private void forget(long issueId) {
    if (histories.issue(issueId).isEmpty()) {
      facts.forget(issueId);
    }
  }
}
