package org.ballincourt.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.session.BasicLogin;
import org.ballincourt.host.session.LoginSession;
import org.ballincourt.host.user.Person;

/** Finds out who is asking, by HTTP basic or by the session, for as long as the request lasts. */
public final class Authentication extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Jira jira;

  public Authentication(Jira jira) {
    this.jira = jira;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    boolean basic = BasicLogin.isTriedBy(request);
    Optional<Person> person = basic ? byHeader(request) : bySession(request);
    if (basic && person.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Jira\"");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    jira.currentUser().set(person.orElse(null));
    try {
      chain.doFilter(request, response);
    } finally {
      jira.currentUser().clear();
    }
  }

  private Optional<Person> bySession(HttpServletRequest request) {
    return new LoginSession(request).user().flatMap(jira.people()::byKey);
  }

  private Optional<Person> byHeader(HttpServletRequest request) {
    return BasicLogin.of(request)
        .flatMap(login -> jira.people().logIn(login.name(), login.password()));
  }
}
