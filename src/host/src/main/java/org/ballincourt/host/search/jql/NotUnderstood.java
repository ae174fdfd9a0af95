package org.ballincourt.host.search.jql;

/** A query that Jira cannot read; the message says what was expected, and where. */
public final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotUnderstood(String message) {
    super("Error in the JQL Query: " + message);
  }
}
