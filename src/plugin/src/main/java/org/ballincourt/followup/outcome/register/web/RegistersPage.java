package org.ballincourt.followup.outcome.register.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.jira.web.PageOf;

/** What came of the work in all projects, one kind at a time, fifty on a page. */
@LicensedOnly
public final class RegistersPage extends Page {

  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;

  private final transient RegisterViews views;

  @Inject
  public RegistersPage(Gate gate, Frame frame, RegisterViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    PageOf page = PageOf.number(request.getParameter("page"), ON_A_PAGE);
    return new Html(
        "templates/followup/registers.vm",
        views.of(request.getParameter("kind"), request.getParameter("client"), page),
        "org.ballincourt:followup-registers-resources");
  }
}
