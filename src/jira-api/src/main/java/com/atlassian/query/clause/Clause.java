package com.atlassian.query.clause;

/**
 * A part of a query.
 *
 * <p>Evidence: Jira's javadoc of 7.x.
 */
public interface Clause {
  String getName();
}
