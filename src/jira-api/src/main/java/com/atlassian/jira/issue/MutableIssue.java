package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;

/**
 * An issue that can be changed; what {@link IssueManager} hands out. What is set on it stays on it
 * until somebody stores it.
 *
 * <p>Evidence: return type of {@code getIssueObject} at 9.4-11; {@code setCustomFieldValue} called
 * at 9.4-11.3; {@code getModifiedFields} in the javadoc of 7.2.
 */
public interface MutableIssue extends Issue {
  /** By the id of the field. */
  Map<String, ModifiedValue<?>> getModifiedFields();

  void resetModifiedFields();

  /** Writes nothing to the database; null for no value. */
  void setCustomFieldValue(CustomField customField, Object value);
}
