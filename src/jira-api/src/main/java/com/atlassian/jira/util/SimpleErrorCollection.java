package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Errors in a list; empty to begin with.
 *
 * <p>Evidence: Jira's own sources of 6.x; made by the handlers of plugins that Jira brings along.
 */
public class SimpleErrorCollection implements ErrorCollection {
  private final List<String> errorMessages = new ArrayList<>();
  private final Map<String, String> errors = new HashMap<>();

  @Override
  public void addErrorMessage(String errorMessage) {
    errorMessages.add(errorMessage);
  }

  @Override
  public Collection<String> getErrorMessages() {
    return errorMessages;
  }

  @Override
  public void addError(String field, String message, Reason reason) {
    errors.put(field, message);
  }

  @Override
  public boolean hasAnyErrors() {
    return !errorMessages.isEmpty() || !errors.isEmpty();
  }

  @Override
  public Map<String, String> getErrors() {
    return errors;
  }
}
