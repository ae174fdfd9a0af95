package org.ballincourt.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page among Jira's administration; it asks for the administrator's password as those do. Whether
 * somebody is an administrator the page checks itself.
 */
public abstract class AdministrationPage extends Page {

  private static final long serialVersionUID = 1L;

  protected AdministrationPage(Gate gate, Frame frame) {
    super(gate, frame);
  }

  @Override
  final boolean isOpen(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return super.isOpen(request, response) && gate().admitsAdministrator(request, response);
  }
}
