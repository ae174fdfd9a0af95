package org.ballincourt.followup.outcome.lesson.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.followup.outcome.lesson.Lessons;
import org.ballincourt.followup.outcome.lesson.Unseen;
import org.ballincourt.followup.outcome.rest.OutcomeJsons;
import org.springframework.stereotype.Component;

/** Puts what was learned on the wire. */
@Component
public class LessonJsons {

  private final Lessons lessons;
  private final CourtRulesStore rules;
  private final OutcomeJsons jsons;

  @Inject
  public LessonJsons(Lessons lessons, CourtRulesStore rules, OutcomeJsons jsons) {
    this.lessons = lessons;
    this.rules = rules;
    this.jsons = jsons;
  }

  LessonsJson of(Project project) {
    Unseen unseen = lessons.of(project, revision(project));
    return new LessonsJson(jsons.of(unseen.lessons()), unseen.hidden());
  }

  /** What is left once these are seen. */
  LessonsJson see(Project project, Collection<Long> seen) {
    lessons.see(project, revision(project), seen);
    return of(project);
  }

  private long revision(Project project) {
    return rules.rulesOf(project.getId()).revision();
  }
}
