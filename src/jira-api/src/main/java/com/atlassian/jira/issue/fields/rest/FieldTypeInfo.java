package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * What a client may enter into a field.
 *
 * <p>Evidence: constructed with two nulls by a public plugin at 8.13 and by Jira's own types.
 */
public class FieldTypeInfo {
  public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {}
}
