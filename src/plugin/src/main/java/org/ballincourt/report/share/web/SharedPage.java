package org.ballincourt.report.share.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.jira.web.PageOf;

/** A shared report, or the list of those of a project or a client, fifty on a page. */
@LicensedOnly
public final class SharedPage extends Page {
  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;
  private static final String RESOURCES = "org.ballincourt:report-resources";

  private final transient SharedViews views;

  @Inject
  public SharedPage(Gate gate, Frame frame, SharedViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String project = given(request, "projectKey");
    String client = given(request, "client");
    if (project == null && client == null) {
      String number = request.getParameter("number");
      return new Html("templates/report/shared.vm", views.copy(number), RESOURCES);
    }
    PageOf page = PageOf.number(request.getParameter("page"), ON_A_PAGE);
    CopiesView list = views.list(project, client, page);
    return new Html("templates/report/shared-list.vm", list, RESOURCES);
  }

  private static String given(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text == null || text.isBlank() ? null : text.strip();
  }
}
