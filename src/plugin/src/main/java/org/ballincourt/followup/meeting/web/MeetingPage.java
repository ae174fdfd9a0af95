package org.ballincourt.followup.meeting.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** One meeting, by {@code ?id=}: what is planned, what is asked, and what was said. */
@LicensedOnly
public final class MeetingPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient MeetingViews views;

  @Inject
  public MeetingPage(Gate gate, Frame frame, MeetingViews views) {
    super(gate, frame);
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String id = request.getParameter("id");
    return new Html(
        "templates/meeting/meeting.vm",
        views.of(id == null ? "" : id),
        "org.ballincourt:followup-meeting-resources");
  }
}
