package org.ballincourt.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Page;

/** {@code POST /transition}: puts an issue into another status and goes back to it. */
public final class TransitionAction extends Page {
  private static final long serialVersionUID = 1L;

  public TransitionAction(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    StoredIssue issue = issue(request);
    if (!new Visible(jira()).mayTransition(issue)) {
      throw Refusal.forbidden("You do not have permission to change the status of this issue.");
    }
    jira().transitions().move(issue, status(request, issue), user());
    redirect(response, "/browse/" + issue.key());
  }

  private StoredIssue issue(HttpServletRequest request) {
    return parameter(request, "issue")
        .flatMap(new Visible(jira())::issue)
        .orElseThrow(() -> Refusal.notFound("Issue"));
  }

  private StoredStatus status(HttpServletRequest request, StoredIssue issue) {
    return parameter(request, "status")
        .flatMap(id -> jira().statuses().offered(id, issue.getProjectId()))
        .orElseThrow(() -> Refusal.badRequest("There is no such status any more."));
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }
}
