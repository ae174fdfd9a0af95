package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/**
 * Keeps the index of the issues.
 *
 * <p>Evidence: {@code reIndex} called by Atlassian's plugin for 11; that it returns a long, in
 * older javadoc.
 */
public interface IssueIndexingService {
  /** How long it took, in milliseconds. */
  long reIndex(Issue issue, IssueIndexingParams issueIndexingParams) throws IndexException;
}
