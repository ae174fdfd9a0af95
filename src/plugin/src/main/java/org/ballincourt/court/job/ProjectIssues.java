package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballincourt.court.store.KeptTurns;
import org.ballincourt.jira.Histories;
import org.springframework.stereotype.Component;

/** Knows which issues have to be looked at for a project's turns to be true. */
@Component
public class ProjectIssues {

  private final Histories histories;
  private final KeptTurns kept;

  @Inject
  public ProjectIssues(Histories histories, KeptTurns kept) {
    this.histories = histories;
    this.kept = kept;
  }

  /**
   * Those that are in the project, and those whose rows say so: nobody need have heard that an
   * issue was deleted or has left.
   */
  SortedSet<Long> of(long projectId) {
    SortedSet<Long> issues = new TreeSet<>(histories.issuesOf(projectId));
    issues.addAll(kept.issuesOf(projectId));
    return issues;
  }
}
