package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells whether a form was ours.
 *
 * <p>Evidence: Atlassian's open source; with servlets of {@code jakarta} since 11.
 */
public interface XsrfTokenValidator {
  boolean validateFormEncodedToken(HttpServletRequest request);

  /** The name of the form's parameter; {@code atl_token} in Jira. */
  String getXsrfParameterName();
}
