package org.ballincourt.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.workflow.Transition;
import org.ballincourt.host.workflow.TransitionRefused;
import org.ballincourt.host.workflow.Workflow;

/** {@code POST /transition}: puts an issue into another status and goes back to it. */
public final class TransitionAction extends Page {
  private static final long serialVersionUID = 1L;

  private final transient Workflow workflow;

  public TransitionAction(Jira jira, Frame frame, Workflow workflow) {
    super(jira, frame);
    this.workflow = workflow;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredIssue issue = issue(request);
    if (!new Visible(jira()).mayTransition(issue)) {
      throw Refusal.forbidden("You do not have permission to change the status of this issue.");
    }
    Transition transition = transition(request, issue);
    try {
      workflow.run(issue, transition, user());
      redirect(response, "/browse/" + issue.key());
    } catch (TransitionRefused e) {
      show(new TransitionView(issue.key(), transition.name(), e), request, response);
    }
  }

  private void show(
      TransitionView refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(new Html(refused.transition(), "issue/transition.vm", refused), request, response);
  }

  private StoredIssue issue(HttpServletRequest request) {
    return parameter(request, "issue")
        .flatMap(new Visible(jira())::issue)
        .orElseThrow(() -> Refusal.notFound("Issue"));
  }

  private Transition transition(HttpServletRequest request, StoredIssue issue) {
    return parameter(request, "status")
        .flatMap(id -> workflow.open(id, issue, user()))
        .orElseThrow(
            () -> Refusal.badRequest("There is no such transition, or it is not there any more."));
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }
}
