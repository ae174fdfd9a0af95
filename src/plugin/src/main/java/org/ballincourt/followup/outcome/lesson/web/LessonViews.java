package org.ballincourt.followup.outcome.lesson.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.lesson.Lessons;
import org.ballincourt.followup.outcome.lesson.Unseen;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Shows in a project what was learned for its clients in others, until somebody has seen it. */
@Component
public class LessonViews {

  private final Lessons lessons;
  private final OutcomeAccess access;
  private final Texts texts;

  @Inject
  public LessonViews(Lessons lessons, OutcomeAccess access, Texts texts) {
    this.lessons = lessons;
    this.access = access;
    this.texts = texts;
  }

  /**
   * Empty where there is nothing to show; as many statements as {@link Lessons#of}.
   *
   * @param revision of the project’s rules
   */
  public Optional<LessonsView> of(Project project, long revision) {
    Unseen unseen = lessons.of(project, revision);
    return Optional.of(unseen)
        .filter(some -> !some.isNothing())
        .map(
            some ->
                new LessonsView(
                    some.lessons().stream().map(this::view).toList(),
                    some.hidden(),
                    access.writes(project),
                    texts));
  }

  private LessonView view(Outcome lesson) {
    String project =
        access.projectOf(lesson).map(Project::getName).orElse(lesson.work().projectName());
    String when = texts.dateAndTime(lesson.made().at());
    return new LessonView(
        lesson.id(),
        lesson.content().text(),
        texts.text("ballincourt.outcome.lesson.from", project, when));
  }
}
