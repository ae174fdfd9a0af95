package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Whether something was done.
 *
 * <p>Evidence: Jira's own sources of 6.x; answered by the handlers of Jira Software 10.3 and 10.4.
 */
public interface ServiceResult {
  boolean isValid();

  ErrorCollection getErrorCollection();
}
