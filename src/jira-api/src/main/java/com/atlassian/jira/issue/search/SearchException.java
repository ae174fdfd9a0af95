package com.atlassian.jira.issue.search;

/**
 * A search could not be made.
 *
 * <p>Evidence: caught by a plugin at 9.4, so checked.
 */
public class SearchException extends Exception {
  private static final long serialVersionUID = 1L;

  public SearchException(String message) {
    super(message);
  }
}
