package org.ballincourt.commitment.web.bulk;

import com.atlassian.annotations.security.LicensedOnly;
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
    return new Html(
        "templates/commitment/bulk.vm",
        views.of(query(request)),
        "org.ballincourt:commitment-bulk-resources");
  }

  /** What was typed, else what is not done of the project from whose page somebody comes. */
  private String query(HttpServletRequest request) {
    String typed = request.getParameter("q");
    String project = request.getParameter("projectKey");
    if (typed == null && project != null) {
      access.requireClientWork(access.browsableProject(project));
      return "project = \"" + project + "\" AND statusCategory != 3 ORDER BY key";
    }
    return typed == null ? "" : typed.strip();
  }
}
