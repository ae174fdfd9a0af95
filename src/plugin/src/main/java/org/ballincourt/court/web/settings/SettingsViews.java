package org.ballincourt.court.web.settings;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.commitment.web.TargetViews;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.settings.statuses.StatusesViews;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.settings.web.GettingBackViews;
import org.springframework.stereotype.Component;

/** Puts together what the page of a project's settings shows. */
@Component
public class SettingsViews {

  private final CourtRulesStore rules;
  private final StatusesViews statuses;
  private final CalendarChoices calendars;
  private final TargetViews targets;
  private final GettingBackViews gettingBack;
  private final Texts texts;

  @Inject
  public SettingsViews(
      CourtRulesStore rules,
      StatusesViews statuses,
      CalendarChoices calendars,
      TargetViews targets,
      GettingBackViews gettingBack,
      Texts texts) {
    this.rules = rules;
    this.statuses = statuses;
    this.calendars = calendars;
    this.targets = targets;
    this.gettingBack = gettingBack;
    this.texts = texts;
  }

  SettingsView of(Project project) {
    ProjectRules set = rules.rulesOf(project.getId());
    return new SettingsView(
        project.getName(),
        statuses.of(project),
        calendars.of(set.calendars()),
        targets.of(set.targets(), project),
        gettingBack.of(project.getId()),
        texts);
  }
}
