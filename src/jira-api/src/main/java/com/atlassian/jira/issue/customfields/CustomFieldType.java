package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Set;

/**
 * A type of custom fields: how a value is read, written, told and shown.
 *
 * <p>Evidence: full mock at 7.4; its type parameters in the javadoc of 7.
 *
 * @param <T> what a field holds
 * @param <S> one of those; the same where it holds one only
 */
public interface CustomFieldType<T, S> {
  void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor);

  /** Complete module key. */
  String getKey();

  String getName();

  CustomFieldTypeModuleDescriptor getDescriptor();

  String getStringFromSingularObject(S singularObject);

  S getSingularObjectFromString(String string) throws FieldValidationException;

  /** Called when the field goes; the ids of the issues that had a value. */
  Set<Long> remove(CustomField field);

  void validateFromParams(
      CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config);

  /** Called where there was no value and now is one. */
  void createValue(CustomField field, Issue issue, T value);

  /** Called where there was a value and now is another one, or none. */
  void updateValue(CustomField field, Issue issue, T value);

  T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException;

  Object getStringValueFromCustomFieldParams(CustomFieldParams parameters);

  /** As it is stored now; null for none. */
  T getValueFromIssue(CustomField field, Issue issue);

  T getDefaultValue(FieldConfig fieldConfig);

  /** What history holds of the value; null for nothing at all. */
  String getChangelogValue(CustomField field, T value);

  /** What history shows of it; null where that is the value. */
  String getChangelogString(CustomField field, T value);

  /** What its templates see beside the usual. */
  Map<String, Object> getVelocityParameters(
      Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem);

  boolean valuesEqual(T v1, T v2);
}
