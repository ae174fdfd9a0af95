package org.ballincourt.host.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;

/**
 * What somebody entered into a field.
 *
 * @param text null for nothing
 */
public record FieldInput(String text) implements CustomFieldParams {

  @Override
  public Object getFirstValueForNullKey() {
    return text;
  }
}
