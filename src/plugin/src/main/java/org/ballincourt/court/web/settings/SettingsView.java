package org.ballincourt.court.web.settings;

import org.ballincourt.commitment.web.TargetsView;
import org.ballincourt.court.web.settings.statuses.StatusesView;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.settings.web.GettingBackView;

/** All that is set for a project. */
public final class SettingsView {

  private final String project;
  private final StatusesView statuses;
  private final CalendarsView calendars;
  private final TargetsView targets;
  private final GettingBackView gettingBack;
  private final Texts texts;

  /**
   * @param project its name
   */
  SettingsView(
      String project,
      StatusesView statuses,
      CalendarsView calendars,
      TargetsView targets,
      GettingBackView gettingBack,
      Texts texts) {
    this.project = project;
    this.statuses = statuses;
    this.calendars = calendars;
    this.targets = targets;
    this.gettingBack = gettingBack;
    this.texts = texts;
  }

  public StatusesView getStatuses() {
    return statuses;
  }

  public CalendarsView getCalendars() {
    return calendars;
  }

  public TargetsView getTargets() {
    return targets;
  }

  public GettingBackView getGettingBack() {
    return gettingBack;
  }

  public String getTitle() {
    return texts.text("ballincourt.court.settings.page");
  }

  public String getIntroduction() {
    return texts.text("ballincourt.court.settings.page-introduction", project);
  }

  public String getProposalsNote() {
    return texts.text("ballincourt.court.settings.proposals-there");
  }

  public String getChangeLabel() {
    return texts.text("ballincourt.court.settings.change");
  }

  public String getDiscardLabel() {
    return texts.text("ballincourt.court.settings.discard");
  }
}
