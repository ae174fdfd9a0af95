package org.ballincourt.court.web.settings.statuses;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.ProjectPage;

/** Where a project's administrators say what its statuses mean; saved by script, over REST. */
@LicensedOnly
public final class StatusesPage extends ProjectPage {

  private static final long serialVersionUID = 1L;

  private final transient StatusesViews views;

  @Inject
  public StatusesPage(Gate gate, Frame frame, Access access, StatusesViews views) {
    super(gate, frame, access);
    this.views = views;
  }

  @Override
  protected Html html(Project project) {
    return new Html(
        "templates/court/statuses.vm",
        views.of(project),
        "org.ballincourt:court-statuses-resources");
  }
}
