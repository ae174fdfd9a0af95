package org.ballincourt.health.web;

/** The reading of one project's history, for a template. */
public final class ReplayView {

  private final String project;
  private final String state;
  private final String progress;
  private final String trouble;

  ReplayView(String project, String state, String progress, String trouble) {
    this.project = project;
    this.state = state;
    this.progress = progress;
    this.trouble = trouble;
  }

  public String getProject() {
    return project;
  }

  public String getState() {
    return state;
  }

  public String getProgress() {
    return progress;
  }

  /** Empty where all is well. */
  public String getTrouble() {
    return trouble;
  }
}
