package org.ballincourt.court.web.settings.statuses;

import java.util.List;

/** What the statuses of a project mean. */
public final class StatusesView {

  /**
   * Whose settings these are.
   *
   * @param key not null
   * @param name not null
   * @param on whether the project is followed
   */
  record Project(String key, String name, boolean on) {}

  private final Project project;
  private final List<String> summary;
  private final List<StatusView> statuses;
  private final String estimate;
  private final StatusWords words;

  StatusesView(
      Project project,
      List<String> summary,
      List<StatusView> statuses,
      String estimate,
      StatusWords words) {
    this.project = project;
    this.summary = List.copyOf(summary);
    this.statuses = List.copyOf(statuses);
    this.estimate = estimate;
    this.words = words;
  }

  public String getKey() {
    return project.key();
  }

  public boolean isOn() {
    return project.on();
  }

  public List<String> getSummary() {
    return summary;
  }

  public List<StatusView> getStatuses() {
    return statuses;
  }

  public boolean isAnyProposed() {
    return statuses.stream().anyMatch(status -> status.getProposal() != null);
  }

  public String getEstimate() {
    return estimate;
  }

  public String getTitle() {
    return words.text("ballincourt.court.settings.title");
  }

  /** The way back to all settings. */
  public String getBackLabel() {
    return words.text("ballincourt.court.settings.back");
  }

  public String getIntroduction() {
    return words.text("ballincourt.court.settings.introduction", project.name());
  }

  public String getOffNote() {
    return words.text("ballincourt.court.settings.off-note");
  }

  public String getStatusLabel() {
    return words.text("ballincourt.court.settings.status");
  }

  public String getKindLabel() {
    return words.text("ballincourt.court.settings.kind");
  }

  public String getMoveLabel() {
    return words.text("ballincourt.court.settings.move");
  }

  public String getProposalsNote() {
    return words.text("ballincourt.court.settings.proposals-note");
  }

  public String getAcceptAllLabel() {
    return words.text("ballincourt.court.settings.accept-all");
  }

  public String getPreviewHeading() {
    return words.text("ballincourt.court.preview.title");
  }

  public String getPreviewNote() {
    return words.text("ballincourt.court.preview.nothing-changed");
  }

  public String getSaveLabel() {
    return project.on()
        ? words.text("ballincourt.court.settings.save")
        : words.text("ballincourt.court.settings.save-and-switch-on");
  }

  public String getSwitchOffLabel() {
    return words.text("ballincourt.court.settings.switch-off");
  }

  public String getSwitchOffNote() {
    return words.text("ballincourt.court.settings.switch-off-note");
  }

  public String getKeepOnLabel() {
    return words.text("ballincourt.court.settings.keep-on");
  }
}
