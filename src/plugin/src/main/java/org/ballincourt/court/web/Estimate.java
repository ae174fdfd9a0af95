package org.ballincourt.court.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ballincourt.jira.Histories;
import org.springframework.stereotype.Component;

/** Says before a project's history is read how long that will take. */
@Component
public class Estimate {

  private static final Duration TIME_FOR_ONE = Duration.ofSeconds(1).dividedBy(500);

  private final Histories histories;
  private final CourtWords words;

  @Inject
  public Estimate(Histories histories, CourtWords words) {
    this.histories = histories;
    this.words = words;
  }

  /** One statement. */
  public String of(Project project) {
    int issues = histories.issuesOf(project.getId()).size();
    return words.text(
        "ballincourt.court.estimate", issues, words.about(timeForOne().multipliedBy(issues)));
  }

  /** The pace at which histories are read; faster it never is. */
  private Duration timeForOne() {
    return TIME_FOR_ONE;
  }
}
