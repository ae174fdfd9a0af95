package org.ballincourt.host.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.Refusal;

/** {@code /} leads to the projects; whatever stands nowhere else is not found. */
public final class HomeRedirect extends Page {
  private static final long serialVersionUID = 1L;

  public HomeRedirect(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (!request.getServletPath().equals("/")) {
      throw Refusal.notFound("The page");
    }
    redirect(response, "/projects");
  }
}
