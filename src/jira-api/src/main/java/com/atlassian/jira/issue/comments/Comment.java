package com.atlassian.jira.issue.comments;

/**
 * A comment.
 *
 * <p>Evidence: argument of {@code IssueEvent}'s constructor, javadoc 7.
 */
public interface Comment {}
