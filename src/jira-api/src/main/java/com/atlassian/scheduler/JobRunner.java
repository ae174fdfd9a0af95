package com.atlassian.scheduler;

/**
 * What a job does.
 *
 * <p>Evidence: implemented at 7.4 and 9.4.
 */
public interface JobRunner {
  JobRunnerResponse runJob(JobRunnerRequest request);
}
