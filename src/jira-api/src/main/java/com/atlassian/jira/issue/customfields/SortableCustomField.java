package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A type whose values have an order; neither of the two is null.
 *
 * <p>Evidence: Jira's own sources; overridden by public plugins up to 9.
 *
 * @param <T> what a field holds
 */
public interface SortableCustomField<T> {
  int compare(T customFieldObjectValue1, T customFieldObjectValue2, FieldConfig fieldConfig);
}
