package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * How a field is set up where it applies.
 *
 * <p>Evidence: {@code getCustomField} called in Jira's own types.
 */
public interface FieldConfig {
  CustomField getCustomField();
}
