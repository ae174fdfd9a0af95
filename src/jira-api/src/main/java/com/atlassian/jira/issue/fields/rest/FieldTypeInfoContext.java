package com.atlassian.jira.issue.fields.rest;

/**
 * For whom {@link FieldTypeInfo} is made.
 *
 * <p>Evidence: overridden parameter in a public plugin at 8.13.
 */
public interface FieldTypeInfoContext {}
