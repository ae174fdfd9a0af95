package com.atlassian.jira.issue.worklog;

/**
 * Logged work.
 *
 * <p>Evidence: argument of {@code IssueEvent}'s constructor, javadoc 7.
 */
public interface Worklog {}
