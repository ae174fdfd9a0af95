package org.ballincourt.commitment.web.bulk;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** Chooses issues and asks their clients, for whoever runs client work in their projects. */
@LicensedOnly
public final class BulkPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient Access access;
  private final transient BulkViews views;

  @Inject
  public BulkPage(Gate gate, Frame frame, Access access, BulkViews views) {
    super(gate, frame);
    this.access = access;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    Project project = project(request);
    return new Html(
        "templates/commitment/bulk.vm",
        views.of(query(request.getParameter("q"), project)).with(project),
        "org.ballincourt:commitment-bulk-resources");
  }

  /** Null where somebody comes from no project. */
  private Project project(HttpServletRequest request) {
    String key = request.getParameter("projectKey");
    if (key == null) {
      return null;
    }
    Project project = access.browsableProject(key);
    access.requireClientWork(project);
    return project;
  }

  /** What was typed, else what is not done of the project from whose page somebody comes. */
  private static String query(String typed, Project project) {
    if (typed == null && project != null) {
      return "project = \"" + project.getKey() + "\" AND statusCategory != 3 ORDER BY key";
    }
    return typed == null ? "" : typed.strip();
  }
}
