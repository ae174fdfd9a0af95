package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.springframework.stereotype.Component;

/** How the time of issues is counted: their clients, and the people there, work when they do. */
@Component
public class IssueClocks {

  private final ProjectHours hours;

  @Inject
  public IssueClocks(ProjectHours hours) {
    this.hours = hours;
  }

  IssueClock of(Issue issue, ProjectRules rules) {
    TurnClock clock = hours.clock(issue.getProjectId(), rules);
    return new IssueClock(clock, contact -> clock.hours().client().hours());
  }
}
