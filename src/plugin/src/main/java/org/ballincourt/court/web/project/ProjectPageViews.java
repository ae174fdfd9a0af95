package org.ballincourt.court.web.project;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.Estimate;
import org.ballincourt.jira.Access;
import org.springframework.stereotype.Component;

/** Puts together what the page of a project shows. */
@Component
public class ProjectPageViews {

  private final Access access;
  private final CourtRulesStore rules;
  private final OnViews court;
  private final Estimate estimate;
  private final CourtWords words;

  @Inject
  public ProjectPageViews(
      Access access, CourtRulesStore rules, OnViews court, Estimate estimate, CourtWords words) {
    this.access = access;
    this.rules = rules;
    this.court = court;
    this.estimate = estimate;
    this.words = words;
  }

  /**
   * @param after how many issues of the list come before those that are shown
   */
  ProjectView of(Project project, int after) {
    boolean administrator = access.mayAdminister(project);
    ProjectRules kept = rules.rulesOf(project.getId());
    boolean on = kept.court().on();
    boolean clientWork = on && access.runsClientWork(project);
    boolean figures = on && access.seesClientFigures(project);
    ProjectView.Project shown =
        new ProjectView.Project(project.getKey(), administrator, clientWork, figures);
    return on
        ? new ProjectView(shown, court.of(project, kept, after), null, words)
        : new ProjectView(shown, null, off(project, administrator), words);
  }

  private OffView off(Project project, boolean administrator) {
    return administrator
        ? new OffView(
            words.text("ballincourt.court.off.what-switching-on-does", estimate.of(project)), true)
        : new OffView(words.text("ballincourt.court.off.whom-to-ask", project.getName()), false);
  }
}
