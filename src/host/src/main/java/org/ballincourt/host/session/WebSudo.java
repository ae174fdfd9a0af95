package org.ballincourt.host.session;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** Remembers for ten minutes that a session's password was said once more. */
public record WebSudo(Clock clock, String contextPath) implements WebSudoManager {

  /** Where the password is asked for, inside Jira. */
  public static final String FORM = "/secure/admin/WebSudoAuthenticate!default.jspa";

  /** As Jira calls it: the path inside Jira to go on to. */
  public static final String DESTINATION = "webSudoDestination";

  private static final Duration VALID = Duration.ofMinutes(10);

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    if (!BasicLogin.isTriedBy(request)
        && !new LoginSession(request).isConfirmedAt(clock.instant())) {
      throw new WebSudoSessionException();
    }
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String here = request.getRequestURI().substring(contextPath.length()) + query;
    String destination = URLEncoder.encode(here, StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", contextPath + FORM + "?" + DESTINATION + "=" + destination);
  }

  /** Call it once the password was right. */
  public void confirm(HttpServletRequest request) {
    new LoginSession(request).confirmUntil(clock.instant().plus(VALID));
  }
}
