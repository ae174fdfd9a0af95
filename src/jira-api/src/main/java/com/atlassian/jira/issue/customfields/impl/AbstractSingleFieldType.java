package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A type whose fields hold one value, which the persister keeps.
 *
 * <p>Evidence: Jira's own sources of 6.x; extended by eight public plugins.
 *
 * @param <T> what a field holds
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
  protected final CustomFieldValuePersister customFieldValuePersister;
  protected final GenericConfigManager genericConfigManager;

  protected AbstractSingleFieldType(
      CustomFieldValuePersister customFieldValuePersister,
      GenericConfigManager genericConfigManager) {
    this.customFieldValuePersister = customFieldValuePersister;
    this.genericConfigManager = genericConfigManager;
  }

  @Override
  public T getValueFromIssue(CustomField field, Issue issue) {
    List<Object> values =
        customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
    return values.isEmpty() || values.get(0) == null ? null : readable(values.get(0));
  }

  /** A stored value that the type no longer understands counts as none. */
  private T readable(Object databaseValue) {
    try {
      return getObjectFromDbValue(databaseValue);
    } catch (FieldValidationException e) {
      return null;
    }
  }

  @Override
  public Set<Long> remove(CustomField field) {
    return customFieldValuePersister.removeAllValues(field.getId());
  }

  @Override
  public void createValue(CustomField field, Issue issue, T value) {
    customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), stored(value));
  }

  @Override
  public void updateValue(CustomField customField, Issue issue, T value) {
    customFieldValuePersister.updateValues(
        customField, issue.getId(), getDatabaseType(), stored(value));
  }

  private Collection<Object> stored(T value) {
    return Collections.singletonList(getDbValueFromObject(value));
  }

  @Override
  public T getDefaultValue(FieldConfig fieldConfig) {
    return null; // nobody sets one here
  }

  @Override
  public void validateFromParams(
      CustomFieldParams relevantParams,
      ErrorCollection errorCollectionToAddTo,
      FieldConfig config) {
    try {
      getValueFromCustomFieldParams(relevantParams);
    } catch (FieldValidationException e) {
      errorCollectionToAddTo.addError(
          config.getCustomField().getId(),
          e.getMessage(),
          ErrorCollection.Reason.VALIDATION_FAILED);
    }
  }

  @Override
  public T getValueFromCustomFieldParams(CustomFieldParams relevantParams)
      throws FieldValidationException {
    Object text = relevantParams == null ? null : relevantParams.getFirstValueForNullKey();
    return text == null || text.toString().isEmpty()
        ? null
        : getSingularObjectFromString(text.toString());
  }

  @Override
  public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
    return parameters.getFirstValueForNullKey();
  }

  @Override
  public String getChangelogValue(CustomField field, T value) {
    return value == null ? "" : getStringFromSingularObject(value);
  }

  protected abstract PersistenceFieldType getDatabaseType();

  protected abstract Object getDbValueFromObject(T customFieldObject);

  protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;
}
