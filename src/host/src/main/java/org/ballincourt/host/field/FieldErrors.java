package org.ballincourt.host.field;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

/** What is wrong with the values of a form, by field; templates read it as {@code $action}. */
public record FieldErrors(Map<String, String> messages) {
  public static final FieldErrors NONE = new FieldErrors(Map.of());

  public FieldErrors {
    messages = Map.copyOf(messages);
  }

  static FieldErrors of(ErrorCollection errors) {
    return new FieldErrors(errors.getErrors());
  }

  /** Empty where the field is fine. */
  public String error(String fieldId) {
    return messages.getOrDefault(fieldId, "");
  }

  public boolean none() {
    return messages.isEmpty();
  }
}
