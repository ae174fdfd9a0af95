package org.ballincourt.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Answers {@code GET /status}, for everybody. */
final class StatusServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<State> state;

  StatusServlet(Supplier<State> state) {
    this.state = state;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write("{\"state\":\"" + state.get() + "\"}");
  }
}
