package com.atlassian.scheduler.config;

/**
 * Names a job; the same on every node.
 *
 * <p>Evidence: {@code of} at 9.4.
 */
public final class JobId {
  private final String key;

  private JobId(String key) {
    this.key = key;
  }

  public static JobId of(String key) {
    return new JobId(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobId && ((JobId) other).key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
