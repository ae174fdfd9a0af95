package org.ballincourt.questionnaire.results.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** What clients have answered: about one project, or in all of which somebody reads answers. */
@LicensedOnly
public final class ResultsPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient ResultsViews views;

  @Inject
  public ResultsPage(Gate gate, Frame frame, ResultsViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    return new Html(
        "templates/questionnaire/results.vm",
        views.of(request.getParameter("projectKey"), name -> request.getParameter(name)),
        "org.ballincourt:questionnaire-results-resources");
  }
}
