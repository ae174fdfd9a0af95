package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/**
 * Runs jobs by schedule, on each node or once per cluster.
 *
 * <p>Evidence: javadoc 1.6.0 and an implementing class of 8-10; these called at 9.4.
 */
public interface SchedulerService {
  void registerJobRunner(JobRunnerKey key, JobRunner runner);

  void unregisterJobRunner(JobRunnerKey key);

  /** Replaces a job of the same id. */
  void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;

  void unscheduleJob(JobId id);
}
