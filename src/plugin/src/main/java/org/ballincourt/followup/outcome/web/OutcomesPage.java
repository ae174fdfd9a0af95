package org.ballincourt.followup.outcome.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** What came of the work in one project. */
@LicensedOnly
public final class OutcomesPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient OutcomesViews views;

  @Inject
  public OutcomesPage(Gate gate, Frame frame, OutcomesViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String key = request.getParameter("projectKey");
    return new Html(
        "templates/followup/outcomes.vm",
        views.of(key == null ? "" : key.strip()),
        "org.ballincourt:followup-outcomes-resources");
  }
}
