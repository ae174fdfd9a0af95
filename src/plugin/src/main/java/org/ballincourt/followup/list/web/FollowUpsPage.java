package org.ballincourt.followup.list.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** What became of work that is over, in all projects of which somebody sees it. */
@LicensedOnly
public final class FollowUpsPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient FollowUpsViews views;

  @Inject
  public FollowUpsPage(Gate gate, Frame frame, FollowUpsViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    return new Html(
        "templates/followup/list.vm",
        views.of(name -> request.getParameter(name)),
        "org.ballincourt:followup-list-resources");
  }
}
