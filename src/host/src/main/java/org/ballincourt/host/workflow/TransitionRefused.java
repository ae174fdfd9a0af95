package org.ballincourt.host.workflow;

import com.opensymphony.workflow.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A transition is not done, and nothing of it is left; the texts are for whoever wanted it. */
public final class TransitionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;
  private final transient Map<String, String> fields;

  private TransitionRefused(List<String> messages, Map<String, String> fields, Exception cause) {
    super(messages + " " + fields, cause);
    this.messages = messages;
    this.fields = fields;
  }

  static TransitionRefused because(String message, Exception cause) {
    return new TransitionRefused(List.of(message), Map.of(), cause);
  }

  /** What a validator says, in general and at single fields. */
  static TransitionRefused by(InvalidInputException validator) {
    List<String> messages = new ArrayList<>();
    List<?> general = validator.getGenericErrors();
    general.forEach(each -> messages.add((String) each));
    Map<String, String> fields = new TreeMap<>();
    Map<?, ?> errors = validator.getErrors();
    errors.forEach((name, error) -> fields.put((String) name, (String) error));
    return new TransitionRefused(List.copyOf(messages), fields, validator);
  }

  public List<String> messages() {
    return messages;
  }

  /** By the name of the field. */
  public Map<String, String> fields() {
    return fields;
  }
}
