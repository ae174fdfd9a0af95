package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Errors in a list; empty to begin with.
 *
 * <p>Evidence: Jira's own sources of 6.x; made by the handlers of plugins that Jira brings along.
 */
public class SimpleErrorCollection implements ErrorCollection {
  private final List<String> errorMessages = new ArrayList<>();

  @Override
  public void addErrorMessage(String errorMessage) {
    errorMessages.add(errorMessage);
  }

  @Override
  public Collection<String> getErrorMessages() {
    return errorMessages;
  }
}
