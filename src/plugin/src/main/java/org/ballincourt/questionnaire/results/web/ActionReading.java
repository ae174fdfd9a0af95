package org.ballincourt.questionnaire.results.web;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.jira.Projects;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.issue.IssuesToday;
import org.ballincourt.questionnaire.action.store.ActionStore;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.access.FeedbackAccess;
import org.springframework.stereotype.Component;

/** Reads what becomes of answers: one statement, and one search for the issues of all. */
@Component
public class ActionReading {

  private final ActionStore actions;
  private final IssuesToday issues;
  private final Projects projects;
  private final FeedbackAccess access;

  @Inject
  public ActionReading(
      ActionStore actions, IssuesToday issues, Projects projects, FeedbackAccess access) {
    this.actions = actions;
    this.issues = issues;
    this.projects = projects;
    this.access = access;
  }

  Replies of(List<Wave> waves) {
    Set<Long> sendings = waves.stream().map(wave -> wave.sending().id()).collect(toSet());
    List<Action> all = actions.of(sendings);
    Set<Long> workable =
        waves.stream()
            .map(wave -> wave.sending().about().project())
            .distinct()
            .map(projects::find)
            .flatMap(Optional::stream)
            .filter(access::acts)
            .map(Project::getId)
            .collect(toSet());
    return new Replies(all, issues.of(all), workable);
  }
}
