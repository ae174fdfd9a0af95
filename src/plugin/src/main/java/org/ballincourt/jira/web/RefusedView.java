package org.ballincourt.jira.web;

/** Says on a page of its own why something is not done. */
public final class RefusedView {

  private final String title;
  private final String message;

  RefusedView(String title, String message) {
    this.title = title;
    this.message = message;
  }

  public String getTitle() {
    return title;
  }

  public String getMessage() {
    return message;
  }
}
