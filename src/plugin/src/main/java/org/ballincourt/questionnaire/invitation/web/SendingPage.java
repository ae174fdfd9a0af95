package org.ballincourt.questionnaire.invitation.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;

/** One sending, by {@code ?id=}: who was invited, and what can be done about it. */
@LicensedOnly
public final class SendingPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient InvitationAccess access;
  private final transient InvitedViews views;

  @Inject
  public SendingPage(Gate gate, Frame frame, InvitationAccess access, InvitedViews views) {
    super(gate, frame);
    this.access = access;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String id = request.getParameter("id");
    return new Html(
        "templates/questionnaire/sending.vm",
        views.of(access.readable(id == null ? "" : id)),
        "org.ballincourt:questionnaire-sending-resources");
  }
}
