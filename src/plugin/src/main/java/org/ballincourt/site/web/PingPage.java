package org.ballincourt.site.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.site.reach.Ping;

/** Answers ourselves when we call from outside; everybody else learns nothing. */
@UnrestrictedAccess
public class PingPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Ping ping;

  @Inject
  public PingPage(Ping ping) {
    this.ping = ping;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    Optional<String> answer = ping.answer(request.getParameter(Ping.QUESTION));
    if (answer.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(answer.get());
    }
  }
}
