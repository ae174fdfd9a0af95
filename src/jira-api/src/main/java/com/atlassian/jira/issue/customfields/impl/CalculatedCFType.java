package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;

/**
 * A type whose values nobody sets: what a form or an import says of it is not written.
 *
 * <p>Evidence: Jira's own sources of 6.x; extended by public plugins at 8.13.
 *
 * @param <T> what a field holds
 * @param <S> one of those
 */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
  @Override
  public Set<Long> remove(CustomField field) {
    return Set.of();
  }

  @Override
  public void validateFromParams(
      CustomFieldParams relevantParams,
      ErrorCollection errorCollectionToAddTo,
      FieldConfig config) {}

  @Override
  public void createValue(CustomField field, Issue issue, T value) {}

  @Override
  public void updateValue(CustomField field, Issue issue, T value) {}

  @Override
  public T getDefaultValue(FieldConfig fieldConfig) {
    return null;
  }

  @Override
  public String getChangelogValue(CustomField field, T value) {
    return null;
  }

  @Override
  public T getValueFromCustomFieldParams(CustomFieldParams parameters) {
    return null;
  }

  @Override
  public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
    return parameters.getFirstValueForNullKey();
  }
}
