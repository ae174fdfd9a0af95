package com.atlassian.jira.issue;

/**
 * An issue that can be changed; what {@link IssueManager} hands out.
 *
 * <p>Evidence: return type of {@code getIssueObject} at 9.4-11.
 */
public interface MutableIssue extends Issue {}
