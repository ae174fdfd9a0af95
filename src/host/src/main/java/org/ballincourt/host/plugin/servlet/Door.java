package org.ballincourt.host.plugin.servlet;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.ballincourt.host.plugin.access.Access;
import org.ballincourt.host.plugin.access.Entry;

/** Lets in who may enter, shows strangers to the login page and turns everybody else away. */
public record Door(Access access, LoginUriProvider login) {

  /** False where the request is answered by then. */
  boolean admits(Entry entry, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser caller = access.caller();
    if (entry.admits(caller, access)) {
      return true;
    }
    if (caller == null) {
      response.sendRedirect(login.getLoginUri(here(request)).toASCIIString());
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    return false;
  }

  private static URI here(HttpServletRequest request) {
    String query = request.getQueryString();
    return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
  }
}
