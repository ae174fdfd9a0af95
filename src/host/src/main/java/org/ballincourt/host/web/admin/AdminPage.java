package org.ballincourt.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Page;

/** A page for Jira's administrators alone. */
public abstract class AdminPage extends Page {
  private static final long serialVersionUID = 1L;

  protected AdminPage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void admit(HttpServletRequest request) {
    if (!jira().isAdministrator(user())) {
      throw Refusal.forbidden("You do not have permission to administer Jira.");
    }
  }
}
