package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A workflow status.
 *
 * <p>Evidence: full mock at 7.4; {@code getId} and the names called since.
 */
public interface Status {
  String getId();

  /** As it is stored, and as history writes it: in the language of whoever named it. */
  String getName();

  /** In the language of whoever is looking. */
  String getNameTranslation();

  StatusCategory getStatusCategory();
}
