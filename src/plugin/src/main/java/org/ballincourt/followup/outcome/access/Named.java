package org.ballincourt.followup.outcome.access;

import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.questionnaire.action.issue.IssueToday;

/**
 * An outcome with what it names, as it is called now.
 *
 * @param outcome not null
 * @param project null where it is gone, or the viewer may not browse it
 * @param client the name of the client, that of the time where the client is gone; null for none
 * @param giver the name of who gave it; null for nobody in particular
 * @param issue the one that was made of it; null for none
 */
public record Named(
    Outcome outcome, Project project, String client, String giver, IssueToday issue) {

  /** Its name now, or that of the time. */
  public String projectName() {
    return now().map(Project::getName).orElse(outcome.work().projectName());
  }

  /** Its key now, or that of the time. */
  public String projectKey() {
    return now().map(Project::getKey).orElse(outcome.work().projectKey());
  }

  private Optional<Project> now() {
    return Optional.ofNullable(project);
  }
}
