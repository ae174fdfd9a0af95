package com.atlassian.jira.issue.fields.layout.field;

/**
 * How a field stands on the screens of a project.
 *
 * <p>Evidence: parameter of {@code getVelocityParameters} in public plugins at 8.13.
 */
public interface FieldLayoutItem {}
