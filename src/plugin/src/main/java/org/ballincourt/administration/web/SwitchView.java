package org.ballincourt.administration.web;

import com.atlassian.jira.project.Project;

/** What switching a project on or off means, before it is done, for a template. */
public final class SwitchView {

  private final Project project;
  private final boolean on;
  private final String consequence;
  private final String meaning;
  private final ProjectWords words;

  private SwitchView(
      Project project, boolean on, String consequence, String meaning, ProjectWords words) {
    this.project = project;
    this.on = on;
    this.consequence = consequence;
    this.meaning = meaning;
    this.words = words;
  }

  /**
   * @param estimate how much is read and how long that takes, in words
   * @param named whether rules are kept that name a status
   */
  static SwitchView on(Project project, String estimate, boolean named, ProjectWords words) {
    String meaning =
        words.text(
            named
                ? "ballincourt.administration.confirm.kept"
                : "ballincourt.administration.confirm.by-kind");
    return new SwitchView(project, true, estimate, meaning, words);
  }

  static SwitchView off(Project project, ProjectWords words) {
    String consequence = words.text("ballincourt.court.settings.switch-off-note");
    return new SwitchView(project, false, consequence, "", words);
  }

  public String getTitle() {
    return words.text(
        on
            ? "ballincourt.administration.confirm.title-on"
            : "ballincourt.administration.confirm.title-off",
        project.getName());
  }

  public String getId() {
    return project.getId().toString();
  }

  public String getKey() {
    return project.getKey();
  }

  /** As the form sends it. */
  public String getOrder() {
    return on ? "on" : "off";
  }

  public String getConsequence() {
    return consequence;
  }

  /** Of the statuses; empty where that does not matter. */
  public String getMeaning() {
    return meaning;
  }

  public String getSettingsLabel() {
    return words.text("ballincourt.administration.settings");
  }

  public String getLabel() {
    return words.text(
        on ? "ballincourt.administration.switch-on" : "ballincourt.administration.switch-off");
  }

  public String getBackLabel() {
    return words.text("ballincourt.administration.confirm.back");
  }
}
