package org.ballincourt.host.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.session.LoginSession;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Page;

/** {@code POST /logout}. */
public final class LogoutAction extends Page {
  private static final long serialVersionUID = 1L;

  public LogoutAction(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    new LoginSession(request).logOut();
    redirect(response, "/login.jsp");
  }
}
