package com.atlassian.jira.issue.issuetype;

/**
 * A type of issues.
 *
 * <p>Evidence: element of a parameter of {@code createCustomField}.
 */
public interface IssueType {}
