package org.ballincourt.report.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.report.web.choice.Wanted;

/** Where the time of both sides went: of a project, of a client, or of both. */
@LicensedOnly
public final class ReportPage extends Page {
  private static final long serialVersionUID = 1L;
  private static final String RESOURCES = "org.ballincourt:report-resources";

  private final transient ReportViews views;

  @Inject
  public ReportPage(Gate gate, Frame frame, ReportViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    Wanted wanted = Wanted.of(name -> request.getParameter(name));
    return new Html("templates/report/report.vm", views.of(wanted), RESOURCES);
  }
}
