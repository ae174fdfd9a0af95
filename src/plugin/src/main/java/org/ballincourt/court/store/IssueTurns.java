package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/** The turns of an issue under the rules that its project last saved. */
@Component
public class IssueTurns {

  private final CourtRulesStore rules;
  private final Histories histories;
  private final TurnDeriver deriver;

  @Inject
  public IssueTurns(CourtRulesStore rules, Histories histories, Statuses statuses) {
    this.rules = rules;
    this.histories = histories;
    this.deriver = new TurnDeriver(statuses::categoryOf);
  }

  /** Oldest first, never empty, the last one open. */
  public List<Explanation> of(Issue issue) {
    return deriver.explain(
        histories.of(issue).history(), rules.rulesOf(issue.getProjectId()).court());
  }
}
