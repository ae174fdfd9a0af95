package org.ballincourt.court.web.project;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.lists.ProjectLists;
import org.ballincourt.court.web.project.doubts.Doubts;
import org.ballincourt.court.web.project.totals.TotalsViews;
import org.ballincourt.court.web.project.waiting.WaitingViews;
import org.springframework.stereotype.Component;

/** Lists what is to be done and what is with the client, never without how much is with others. */
@Component
public class ClientsCourt {

  private final IssueCounts counts;
  private final ProjectLists lists;
  private final WaitingViews waiting;
  private final TotalsViews totals;
  private final Doubts doubts;

  @Inject
  public ClientsCourt(
      IssueCounts counts,
      ProjectLists lists,
      WaitingViews waiting,
      TotalsViews totals,
      Doubts doubts) {
    this.counts = counts;
    this.lists = lists;
    this.waiting = waiting;
    this.totals = totals;
    this.doubts = doubts;
  }

  CourtView of(Project project, ProjectRules rules, int after) {
    return new CourtView(
        counts.of(project),
        lists.of(project, rules),
        waiting.of(project.getId(), rules, after),
        totals.of(project, rules).orElse(null),
        doubts.of(project.getId()).orElse(null));
  }
}
