package com.atlassian.jira.util;

import java.util.Set;

/**
 * What is wrong, in the reader's language.
 *
 * <p>Evidence: returned by JQL functions of a plugin at 9.12-11.3; its members are listed in {@code
 * docs/api-evidence.md}.
 */
public interface MessageSet {
  void addErrorMessage(String errorMessage);

  boolean hasAnyErrors();

  Set<String> getErrorMessages();
}
