package com.atlassian.scheduler.config;

/**
 * Where a job runs.
 *
 * <p>Evidence: both at 9.4.
 */
public enum RunMode {
  RUN_ONCE_PER_CLUSTER,
  RUN_LOCALLY
}
