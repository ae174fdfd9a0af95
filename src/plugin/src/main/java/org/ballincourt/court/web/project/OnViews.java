package org.ballincourt.court.web.project;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.followup.outcome.lesson.web.LessonViews;
import org.springframework.stereotype.Component;

/** Shows of a project that is on what was learned before, and whose move it is. */
@Component
public class OnViews {

  private final ClientsCourt court;
  private final LessonViews lessons;

  @Inject
  public OnViews(ClientsCourt court, LessonViews lessons) {
    this.court = court;
    this.lessons = lessons;
  }

  /**
   * @param after how many issues of the list come before those that are shown
   */
  CourtView of(Project project, ProjectRules rules, int after) {
    CourtView view = court.of(project, rules, after);
    return lessons.of(project, rules.revision()).map(view::with).orElse(view);
  }
}
