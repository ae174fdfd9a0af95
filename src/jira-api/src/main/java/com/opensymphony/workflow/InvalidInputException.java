package com.opensymphony.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a validator has against a transition: in general, and at single fields.
 *
 * <p>Evidence: osworkflow 2.7.0 on Maven Central.
 */
@SuppressWarnings("rawtypes")
public class InvalidInputException extends WorkflowException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> genericErrors = new ArrayList<>();
  private final transient Map<String, String> errors = new HashMap<>();

  public InvalidInputException() {}

  public InvalidInputException(String error) {
    super(error);
    addError(error);
  }

  public InvalidInputException(String name, String error) {
    addError(name, error);
  }

  public void addError(String error) {
    genericErrors.add(error);
  }

  public void addError(String name, String error) {
    errors.put(name, error);
  }

  /** Texts. */
  public List getGenericErrors() {
    return genericErrors;
  }

  /** Texts by the names of fields. */
  public Map getErrors() {
    return errors;
  }
}
