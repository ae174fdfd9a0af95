package org.ballincourt.court.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.jira.Histories;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** Says before a project's history is read how long that will take. */
@Component
public class Estimate {

  private final Histories histories;
  private final SettingsStore settings;
  private final CourtWords words;

  @Inject
  public Estimate(Histories histories, SettingsStore settings, CourtWords words) {
    this.histories = histories;
    this.settings = settings;
    this.words = words;
  }

  /** Two statements; at the pace that is set, faster it never is. */
  public String of(Project project) {
    int issues = histories.issuesOf(project.getId()).size();
    return words.text(
        "ballincourt.court.estimate", issues, words.about(settings.pace().timeFor(issues)));
  }
}
