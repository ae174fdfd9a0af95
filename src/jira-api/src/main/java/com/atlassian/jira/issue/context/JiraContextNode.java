package com.atlassian.jira.issue.context;

/**
 * Where a field applies.
 *
 * <p>Evidence: handed to {@code createCustomField} by public plugins; {@code getProjectId} called
 * by them too.
 */
public interface JiraContextNode {
  /** Null for everywhere. */
  Long getProjectId();
}
