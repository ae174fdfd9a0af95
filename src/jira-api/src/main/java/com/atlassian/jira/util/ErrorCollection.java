package com.atlassian.jira.util;

import java.util.Collection;

/**
 * What went wrong, in the reader's language.
 *
 * <p>Evidence: Jira's own sources of 6.x; filled by many plugins.
 */
public interface ErrorCollection {
  void addErrorMessage(String errorMessage);

  Collection<String> getErrorMessages();
}
