package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ballincourt.host.jira.Jira;

/** {@code /rest/host/1.0/statements}: what was asked of the database, in all and by listeners. */
public final class StatementsServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  public StatementsServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(
        response,
        Map.of(
            "total",
            jira().database().statements().total(),
            "dispatches",
            jira().dispatches().last()));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    jira().database().statements().forget();
    jira().dispatches().forget();
    done(response);
  }
}
