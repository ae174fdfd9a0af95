package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Messages in the order in which they came; none to begin with.
 *
 * <p>Evidence: made without arguments by JQL functions of public plugins, which return it as {@link
 * MessageSet}.
 */
public class MessageSetImpl implements MessageSet {
  private final Set<String> errorMessages = new LinkedHashSet<>();

  @Override
  public void addErrorMessage(String errorMessage) {
    errorMessages.add(errorMessage);
  }

  @Override
  public boolean hasAnyErrors() {
    return !errorMessages.isEmpty();
  }

  @Override
  public Set<String> getErrorMessages() {
    return errorMessages;
  }
}
