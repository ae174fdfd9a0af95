package org.ballincourt.court.web.settings;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** What is set for a project, in sentences that its administrators can change; saved over REST. */
@LicensedOnly
public final class SettingsPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient Access access;
  private final transient SettingsViews views;

  @Inject
  public SettingsPage(Gate gate, Frame frame, Access access, SettingsViews views) {
    super(gate, frame);
    this.access = access;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String key = request.getParameter("projectKey");
    Project project = access.administrableProject(key == null ? "" : key);
    return new Html(
        "templates/court/settings.vm",
        views.of(project),
        "org.ballincourt:court-settings-resources");
  }
}
