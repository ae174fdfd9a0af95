package org.ballincourt.host;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A plugin's page as a request wants it: its html, its status, and what it requires. */
final class SamplePage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient PageBuilderService pages;

  SamplePage(PageBuilderService pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getParameter("error") != null) {
      response.sendError(Integer.parseInt(request.getParameter("error")));
      return;
    }
    if (request.getParameter("requires") != null) {
      pages.assembler().resources().requireWebResource(request.getParameter("requires"));
    }
    response.setStatus(Integer.parseInt(request.getParameter("status")));
    response.setContentType(request.getParameter("type") + ";charset=UTF-8");
    response.getWriter().write(request.getParameter("html"));
  }
}
