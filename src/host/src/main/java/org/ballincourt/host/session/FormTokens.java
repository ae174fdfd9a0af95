package org.ballincourt.host.session;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The session's token, for the forms of plugins. */
public final class FormTokens implements XsrfTokenAccessor, XsrfTokenValidator {

  @Override
  public String getXsrfToken(
      HttpServletRequest request, HttpServletResponse response, boolean create) {
    LoginSession session = new LoginSession(request);
    return session.token().orElseGet(() -> create ? session.newToken() : null);
  }

  /** A script without a session has no token, and no browser sends its header from elsewhere. */
  @Override
  public boolean validateFormEncodedToken(HttpServletRequest request) {
    boolean script =
        BasicLogin.isTriedBy(request) && "no-check".equals(request.getHeader("X-Atlassian-Token"));
    return script || new LoginSession(request).hasValidToken();
  }

  @Override
  public String getXsrfParameterName() {
    return LoginSession.TOKEN_PARAMETER;
  }
}
