package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;

/**
 * The statuses that Jira knows today.
 *
 * <p>Evidence: full mock at 7.4.
 */
public interface ConstantsManager {
  /** Null where there is no such status (any more). */
  Status getStatus(String id);
}
