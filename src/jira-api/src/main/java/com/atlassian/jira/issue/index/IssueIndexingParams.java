package com.atlassian.jira.issue.index;

/**
 * What of an issue is to be indexed.
 *
 * <p>Evidence: {@code INDEX_ISSUE_ONLY} used by Atlassian's plugin for 11.
 */
public final class IssueIndexingParams {
  public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams();

  private IssueIndexingParams() {}
}
