package com.atlassian.jira.issue.status.category;

/**
 * One of the few categories that every status belongs to.
 *
 * <p>Evidence: the package is {@code status.category}; {@code getKey} and the String constants in
 * public plugins.
 */
public interface StatusCategory {
  String TO_DO = "new";
  String IN_PROGRESS = "indeterminate";
  String COMPLETE = "done";

  String getKey();
}
