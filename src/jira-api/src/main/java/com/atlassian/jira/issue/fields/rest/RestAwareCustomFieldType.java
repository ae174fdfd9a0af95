package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

/**
 * A type whose values REST shows.
 *
 * <p>Evidence: Jira's own sources; implemented by a public plugin at 8.13.
 */
public interface RestAwareCustomFieldType {
  FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext);

  JsonType getJsonSchema(CustomField customField);

  FieldJsonRepresentation getJsonFromIssue(
      CustomField field,
      Issue issue,
      boolean renderedVersionRequested,
      FieldLayoutItem fieldLayoutItem);
}
