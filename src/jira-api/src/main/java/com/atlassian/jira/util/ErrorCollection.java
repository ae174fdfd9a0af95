package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * What went wrong, in the reader's language.
 *
 * <p>Evidence: Jira's own sources of 6.x; filled by many plugins; {@code getErrors} called at 9.4.
 */
public interface ErrorCollection {
  void addErrorMessage(String errorMessage);

  Collection<String> getErrorMessages();

  void addError(String field, String message, Reason reason);

  boolean hasAnyErrors();

  /** By the field that they are of. */
  Map<String, String> getErrors();

  /** Why something was refused. */
  enum Reason {
    VALIDATION_FAILED
  }
}
