package com.atlassian.jira.issue.issuetype;

/**
 * A type of issues.
 *
 * <p>Evidence: element of a parameter of {@code createCustomField}; {@code getId} (of {@code
 * IssueConstant}, whose child it is) and {@code isSubTask} in Jira's own sources of 6.x and in many
 * plugins.
 */
public interface IssueType {
  String getId();

  boolean isSubTask();
}
