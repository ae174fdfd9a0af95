package org.ballincourt.followup.outcome.lesson.web;

/** One lesson, and where it was learned. */
public final class LessonView {

  private final long id;
  private final String text;
  private final String from;

  LessonView(long id, String text, String from) {
    this.id = id;
    this.text = text;
    this.from = from;
  }

  public long getId() {
    return id;
  }

  public String getText() {
    return text;
  }

  public String getFrom() {
    return from;
  }
}
