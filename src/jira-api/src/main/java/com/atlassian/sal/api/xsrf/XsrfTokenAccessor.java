package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Knows the token that a form has to send back.
 *
 * <p>Evidence: Atlassian's open source; with servlets of {@code jakarta} since 11.
 */
public interface XsrfTokenAccessor {
  /**
   * @param create whether to make a token where there is none
   */
  String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
