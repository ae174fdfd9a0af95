package org.ballincourt.host.web.admin;

import org.ballincourt.host.plugin.AppDetails;

/** The app that is installed. */
public record ManageAppsView(SideMenuView menu, AppDetails app) {

  public boolean started() {
    return !app.links().getStarted().isEmpty();
  }

  public boolean configurable() {
    return !app.links().configure().isEmpty();
  }

  public String name() {
    return app.name();
  }

  public String version() {
    return app.version();
  }

  public boolean enabled() {
    return app.enabled();
  }

  /** Path inside Jira. */
  public String getStarted() {
    return app.links().getStarted();
  }

  /** Path inside Jira. */
  public String configure() {
    return app.links().configure();
  }
}
