package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * A type whose fields hold a short text.
 *
 * <p>Evidence: Jira's own sources of 6.x; the constructor of four arguments is called by many
 * public plugins since 7.
 */
public class GenericTextCFType extends AbstractSingleFieldType<String>
    implements SortableCustomField<String>, RestAwareCustomFieldType {

  protected GenericTextCFType(
      CustomFieldValuePersister customFieldValuePersister,
      GenericConfigManager genericConfigManager,
      TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
      JiraAuthenticationContext jiraAuthenticationContext) {
    super(customFieldValuePersister, genericConfigManager);
  }

  @Override
  protected PersistenceFieldType getDatabaseType() {
    return PersistenceFieldType.TYPE_LIMITED_TEXT;
  }

  @Override
  protected Object getDbValueFromObject(String customFieldObject) {
    return getStringFromSingularObject(customFieldObject);
  }

  @Override
  protected String getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
    return getSingularObjectFromString((String) databaseValue);
  }

  @Override
  public String getStringFromSingularObject(String value) {
    return value == null ? "" : value;
  }

  @Override
  public String getSingularObjectFromString(String string) throws FieldValidationException {
    return string;
  }

  @Override
  public int compare(
      String customFieldObjectValue1, String customFieldObjectValue2, FieldConfig fieldConfig) {
    return customFieldObjectValue1.compareTo(customFieldObjectValue2);
  }

  @Override
  public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) {
    return new FieldTypeInfo(null, null);
  }

  @Override
  public JsonType getJsonSchema(CustomField customField) {
    return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), customField.getIdAsLong());
  }

  @Override
  public FieldJsonRepresentation getJsonFromIssue(
      CustomField field,
      Issue issue,
      boolean renderedVersionRequested,
      FieldLayoutItem fieldLayoutItem) {
    return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
  }
}
