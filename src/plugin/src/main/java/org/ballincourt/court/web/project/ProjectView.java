package org.ballincourt.court.web.project;

import org.ballincourt.court.web.CourtWords;
import org.ballincourt.followup.web.FollowUpView;

/** The page of a project. */
public final class ProjectView {

  /**
   * Whose page it is.
   *
   * @param key not null
   * @param administrator whether the person who is looking administers it
   * @param clientWork whether she runs client work in it, and it is on
   * @param figures whether she sees where the time went in it, and it is on
   */
  record Project(String key, boolean administrator, boolean clientWork, boolean figures) {}

  private final Project project;
  private final CourtView court;
  private final OffView off;
  private final FollowUpView followUp;
  private final CourtWords words;

  /**
   * @param court null where the project is off
   * @param off null where it is on
   */
  ProjectView(Project project, CourtView court, OffView off, CourtWords words) {
    this(project, court, off, null, words);
  }

  private ProjectView(
      Project project, CourtView court, OffView off, FollowUpView followUp, CourtWords words) {
    this.project = project;
    this.court = court;
    this.off = off;
    this.followUp = followUp;
    this.words = words;
  }

  /** The same with what happens once the work is over. */
  ProjectView with(FollowUpView other) {
    return new ProjectView(project, court, off, other, words);
  }

  boolean hasCourt() {
    return court != null;
  }

  public String getKey() {
    return project.key();
  }

  public boolean isAdministrator() {
    return project.administrator();
  }

  public boolean isClientWork() {
    return project.clientWork();
  }

  public boolean isFigures() {
    return project.figures();
  }

  public String getReportLabel() {
    return words.text("ballincourt.report.title");
  }

  public String getBulkLabel() {
    return words.text("ballincourt.ask.bulk.title");
  }

  public CourtView getCourt() {
    return court;
  }

  public OffView getOff() {
    return off;
  }

  /** Null where the project is off, or the person who is looking does not see it. */
  public FollowUpView getFollowUp() {
    return followUp;
  }

  public String getTitle() {
    return words.text("ballincourt.court.project.title");
  }

  public String getWhat() {
    return words.text("ballincourt.court.off.what");
  }

  public String getSwitchOnLabel() {
    return words.text("ballincourt.court.off.switch-on");
  }

  public String getStatusesLabel() {
    return words.text("ballincourt.court.settings.title");
  }

  public String getSettingsLabel() {
    return words.text("ballincourt.court.project.settings");
  }
}
