package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;

/** {@code /rest/host/1.0/issues/KEY/move}: takes an issue to another project. */
public final class MovesServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final String MOVE = "/move";

  public MovesServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredIssue issue = issue(rest(request));
    StoredProject target = target(JsonBody.of(request).text("project"));
    StoredIssue moved =
        jira()
            .moves()
            .move(issue, target, user())
            .orElseThrow(() -> Refusal.badRequest("The issue is in " + target.key() + " already."));
    write(response, Map.of("id", Long.toString(moved.id()), "key", moved.key()));
  }

  private StoredIssue issue(String path) {
    if (!path.endsWith(MOVE)) {
      throw Refusal.notFound("The resource");
    }
    return jira()
        .issues()
        .find(path.substring(0, path.length() - MOVE.length()))
        .orElseThrow(() -> Refusal.notFound("Issue"));
  }

  private StoredProject target(String key) {
    return jira()
        .projects()
        .find(key)
        .orElseThrow(() -> Refusal.badRequest("There is no project " + key + "."));
  }
}
