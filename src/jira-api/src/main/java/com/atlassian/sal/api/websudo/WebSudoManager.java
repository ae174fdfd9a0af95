package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks administrators for their password once more before they administer.
 *
 * <p>Evidence: called by Atlassian's Slack plugin for 11 with servlets of {@code jakarta}.
 */
public interface WebSudoManager {
  void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

  /** Sends the browser to the form that asks, and from there back to where it is. */
  void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
