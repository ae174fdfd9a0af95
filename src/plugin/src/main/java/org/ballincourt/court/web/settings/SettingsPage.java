package org.ballincourt.court.web.settings;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.ProjectPage;

/** What is set for a project, in sentences that its administrators can change; saved over REST. */
@LicensedOnly
public final class SettingsPage extends ProjectPage {

  private static final long serialVersionUID = 1L;

  private final transient SettingsViews views;

  @Inject
  public SettingsPage(Gate gate, Frame frame, Access access, SettingsViews views) {
    super(gate, frame, access);
    this.views = views;
  }

  @Override
  protected Html html(Project project) {
    return new Html(
        "templates/court/settings.vm",
        views.of(project),
        "org.ballincourt:court-settings-resources");
  }
}
