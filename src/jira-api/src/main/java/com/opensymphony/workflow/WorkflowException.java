package com.opensymphony.workflow;

/**
 * A transition cannot be done.
 *
 * <p>Evidence: osworkflow 2.7.0 on Maven Central.
 */
public class WorkflowException extends Exception {
  private static final long serialVersionUID = 1L;

  public WorkflowException() {}

  public WorkflowException(String message) {
    super(message);
  }

  public WorkflowException(String message, Throwable cause) {
    super(message, cause);
  }
}
