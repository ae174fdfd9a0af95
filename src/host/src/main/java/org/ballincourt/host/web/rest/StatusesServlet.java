package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.Refusal;

/** {@code /rest/host/1.0/statuses/}: renames and deletes statuses. */
public final class StatusesServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  public StatusesServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!jira().statuses().rename(rest(request), JsonBody.of(request).name("name"))) {
      throw Refusal.notFound("Status");
    }
    done(response);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    if (jira().statuses().getStatus(rest(request)) == null) {
      throw Refusal.notFound("Status");
    }
    if (!jira().statuses().remove(rest(request))) {
      throw Refusal.conflict("There are issues in this status.");
    }
    done(response);
  }
}
