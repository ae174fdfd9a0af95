package com.atlassian.jira.issue.customfields.view;

/**
 * What a form says of one field.
 *
 * <p>Evidence: full mock of the type at 7.4; {@code getFirstValueForNullKey} called in Jira's own
 * types.
 */
public interface CustomFieldParams {
  /** The value of a field that has one only; null for none. */
  Object getFirstValueForNullKey();
}
