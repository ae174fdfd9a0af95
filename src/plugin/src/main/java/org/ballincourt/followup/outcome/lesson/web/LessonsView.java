package org.ballincourt.followup.outcome.lesson.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** What was learned for the same client before. */
public final class LessonsView {

  private final List<LessonView> lessons;
  private final int hidden;
  private final boolean worker;
  private final Texts texts;

  /**
   * @param hidden how many more there are that the viewer may not see
   * @param worker whether she may say that they are seen
   */
  LessonsView(List<LessonView> lessons, int hidden, boolean worker, Texts texts) {
    this.lessons = List.copyOf(lessons);
    this.hidden = hidden;
    this.worker = worker;
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text("ballincourt.outcome.lesson.heading");
  }

  public String getNote() {
    return texts.text("ballincourt.outcome.lesson.note");
  }

  public List<LessonView> getLessons() {
    return lessons;
  }

  public boolean isHidden() {
    return hidden > 0;
  }

  public String getHiddenText() {
    return texts.text("ballincourt.outcome.lesson.hidden", hidden);
  }

  /** Whether the viewer can say that what is shown is seen. */
  public boolean isSeeable() {
    return worker && !lessons.isEmpty();
  }

  public String getSeenLabel() {
    return texts.text("ballincourt.outcome.lesson.seen");
  }
}
