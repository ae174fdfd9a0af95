package com.atlassian.scheduler;

/**
 * A job cannot be scheduled.
 *
 * <p>Evidence: javadoc 1.6.0: checked.
 */
public class SchedulerServiceException extends Exception {
  private static final long serialVersionUID = 1L;

  public SchedulerServiceException(String message) {
    super(message);
  }
}
