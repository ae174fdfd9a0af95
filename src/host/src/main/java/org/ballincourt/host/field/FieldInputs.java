package org.ballincourt.host.field;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;

/**
 * What somebody entered into fields of an issue.
 *
 * @param inputs only fields that can be edited
 */
public record FieldInputs(Map<StoredField, FieldInput> inputs) {

  /** As the types of the fields see it. */
  public FieldErrors errors() {
    SimpleErrorCollection errors = new SimpleErrorCollection();
    inputs.forEach(
        (field, input) -> field.type().validateFromParams(input, errors, new FieldSetup(field)));
    return FieldErrors.of(errors);
  }

  /** Sets the values on the issue; call it only where there are no errors. */
  public void setOn(MutableIssue issue) {
    inputs.forEach((field, input) -> issue.setCustomFieldValue(field, value(field, input)));
  }

  private static Object value(StoredField field, FieldInput input) {
    CustomFieldType<Object, Object> type = field.type();
    return type.getValueFromCustomFieldParams(input);
  }
}
