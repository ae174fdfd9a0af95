package org.ballincourt.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.stereotype.Component;

/** Lets people through to a page, or sends them to where they say who they are. */
@Component
public class Gate {

  private final JiraAuthenticationContext authentication;
  private final LoginUriProvider login;
  private final WebSudoManager webSudo;

  @Inject
  public Gate(
      JiraAuthenticationContext authentication, LoginUriProvider login, WebSudoManager webSudo) {
    this.authentication = authentication;
    this.login = login;
    this.webSudo = webSudo;
  }

  /** Whether somebody is logged in; nobody is sent to log in, and from there back to here. */
  boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (authentication.getLoggedInUser() == null) {
      response.sendRedirect(login.getLoginUri(here(request)).toASCIIString());
      return false;
    }
    return true;
  }

  /**
   * Whether an administrator has lately said her password; else she is asked for it. That is no
   * permission: whether she is one has to be asked as well.
   */
  boolean admitsAdministrator(HttpServletRequest request, HttpServletResponse response) {
    try {
      webSudo.willExecuteWebSudoRequest(request);
      return true;
    } catch (WebSudoSessionException e) {
      webSudo.enforceWebSudoProtection(request, response);
      return false;
    }
  }

  /** Whoever came with a query that is none, as {@code q=100%}, comes back without it. */
  private static URI here(HttpServletRequest request) {
    String page = request.getRequestURL().toString();
    String query = request.getQueryString();
    try {
      return query == null ? URI.create(page) : new URI(page + "?" + query);
    } catch (URISyntaxException e) {
      return URI.create(page);
    }
  }
}
