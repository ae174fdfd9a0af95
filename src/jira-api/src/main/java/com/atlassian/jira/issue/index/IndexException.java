package com.atlassian.jira.issue.index;

/**
 * The index could not be written.
 *
 * <p>Evidence: caught by Atlassian's plugin for 11 and by many others, so checked.
 */
public class IndexException extends Exception {
  private static final long serialVersionUID = 1L;

  public IndexException(String message) {
    super(message);
  }
}
