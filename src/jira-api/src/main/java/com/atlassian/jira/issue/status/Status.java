package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A workflow status.
 *
 * <p>Evidence: full mock at 7.4; {@code getId} and {@code getNameTranslation} called since.
 */
public interface Status {
  String getId();

  String getNameTranslation();

  StatusCategory getStatusCategory();
}
