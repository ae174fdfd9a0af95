package com.atlassian.scheduler;

/**
 * How a run ended.
 *
 * <p>Evidence: {@code success} and {@code failed} at 9.4.
 */
public class JobRunnerResponse {
  private final String message;

  private JobRunnerResponse(String message) {
    this.message = message;
  }

  public static JobRunnerResponse success() {
    return new JobRunnerResponse(null);
  }

  public static JobRunnerResponse failed(String message) {
    return new JobRunnerResponse(message);
  }

  /** Null after a success. */
  public String getMessage() {
    return message;
  }
}
