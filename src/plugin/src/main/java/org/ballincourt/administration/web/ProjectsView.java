package org.ballincourt.administration.web;

import java.util.List;
import org.ballincourt.jira.web.PagingView;

/** The administrator's list of projects, for a template. */
public final class ProjectsView {

  private final List<ProjectView> projects;
  private final Search search;
  private final PagingView paging;
  private final SettingsForms settings;
  private final ProjectWords words;

  /**
   * What was searched for.
   *
   * @param text part of a name or key; empty for all
   * @param anyOn whether any project is on, found or not
   */
  record Search(String text, boolean anyOn) {}

  ProjectsView(
      List<ProjectView> projects,
      Search search,
      PagingView paging,
      SettingsForms settings,
      ProjectWords words) {
    this.projects = List.copyOf(projects);
    this.search = search;
    this.paging = paging;
    this.settings = settings;
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.administration.title");
  }

  /** Whether this is the first that somebody sees of the plugin. */
  public boolean isNothingOn() {
    return !search.anyOn();
  }

  public String getWelcomeTitle() {
    return words.text("ballincourt.administration.welcome.title");
  }

  public String getWelcome() {
    return words.text("ballincourt.administration.welcome");
  }

  public String getIntroduction() {
    return words.text("ballincourt.administration.introduction");
  }

  public String getSearchLabel() {
    return words.text("ballincourt.administration.search");
  }

  public String getSearchText() {
    return search.text();
  }

  public String getFindLabel() {
    return words.text("ballincourt.administration.find");
  }

  public boolean isEmpty() {
    return projects.isEmpty();
  }

  public boolean isSearched() {
    return !search.text().isEmpty();
  }

  public String getShowAllLabel() {
    return words.text("ballincourt.administration.show-all");
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    return isSearched()
        ? words.text("ballincourt.administration.nothing-matches", search.text())
        : words.text("ballincourt.administration.no-projects");
  }

  public List<ProjectView> getProjects() {
    return projects;
  }

  public String getProjectLabel() {
    return words.text("ballincourt.administration.project");
  }

  public String getStateLabel() {
    return words.text("ballincourt.administration.state");
  }

  public String getReadingLabel() {
    return words.text("ballincourt.administration.reading");
  }

  public String getLastChangeLabel() {
    return words.text("ballincourt.administration.last-change.label");
  }

  public String getActionsLabel() {
    return words.text("ballincourt.administration.actions");
  }

  public String getOnLabel() {
    return words.text("ballincourt.administration.switch-on");
  }

  public String getOffLabel() {
    return words.text("ballincourt.administration.switch-off");
  }

  public String getStopLabel() {
    return words.text("ballincourt.administration.stop");
  }

  public String getGoOnLabel() {
    return words.text("ballincourt.administration.go-on");
  }

  public String getSettingsLabel() {
    return words.text("ballincourt.administration.settings");
  }

  public String getChangesLabel() {
    return words.text("ballincourt.administration.changes");
  }

  public PagingView getPaging() {
    return paging;
  }

  public PaceView getPace() {
    return settings.pace();
  }

  public GroupsView getGroups() {
    return settings.groups();
  }
}
