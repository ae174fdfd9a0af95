package org.ballincourt.administration.web;

import com.atlassian.jira.project.Project;

/** What switching a project on means, before it is done, for a template. */
public final class SwitchOnView {

  private final Project project;
  private final String estimate;
  private final boolean named;
  private final ProjectWords words;

  /**
   * @param estimate how much is read and how long that takes, in words
   * @param named whether rules are kept that name a status
   */
  SwitchOnView(Project project, String estimate, boolean named, ProjectWords words) {
    this.project = project;
    this.estimate = estimate;
    this.named = named;
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.administration.confirm.title", project.getName());
  }

  public String getId() {
    return project.getId().toString();
  }

  public String getKey() {
    return project.getKey();
  }

  public String getReading() {
    return estimate;
  }

  public String getMeaning() {
    return words.text(
        named
            ? "ballincourt.administration.confirm.kept"
            : "ballincourt.administration.confirm.by-kind");
  }

  public String getSettingsLabel() {
    return words.text("ballincourt.administration.settings");
  }

  public String getOnLabel() {
    return words.text("ballincourt.administration.switch-on");
  }

  public String getBackLabel() {
    return words.text("ballincourt.administration.confirm.back");
  }
}
