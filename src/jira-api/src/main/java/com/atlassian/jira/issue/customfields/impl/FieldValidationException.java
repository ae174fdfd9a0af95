package com.atlassian.jira.issue.customfields.impl;

/**
 * A value that the field can't hold; its message is shown at the field.
 *
 * <p>Evidence: thrown with a message by public plugins without a clause, so unchecked.
 */
public class FieldValidationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public FieldValidationException(String message) {
    super(message);
  }
}
