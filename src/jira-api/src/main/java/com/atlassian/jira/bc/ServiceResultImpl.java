package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * The plain result.
 *
 * <p>Evidence: Jira's own sources of 6.x; made by the handlers of plugins that Jira brings along.
 */
public class ServiceResultImpl implements ServiceResult {
  private final ErrorCollection errorCollection;

  public ServiceResultImpl(ErrorCollection errorCollection) {
    this.errorCollection = errorCollection;
  }

  @Override
  public boolean isValid() {
    return !errorCollection.hasAnyErrors();
  }

  @Override
  public ErrorCollection getErrorCollection() {
    return errorCollection;
  }
}
