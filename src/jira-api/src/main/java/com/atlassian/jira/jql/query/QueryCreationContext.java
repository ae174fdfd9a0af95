package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query is run.
 *
 * <p>Evidence: both called by a plugin at 8.13.
 */
public interface QueryCreationContext {
  /** Nobody is {@code null}. */
  ApplicationUser getApplicationUser();

  /** Whether permissions are not asked. */
  boolean isSecurityOverriden();
}
