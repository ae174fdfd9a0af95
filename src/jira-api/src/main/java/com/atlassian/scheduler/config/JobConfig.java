package com.atlassian.scheduler.config;

/**
 * What a job does, when and where; immutable.
 *
 * <p>Evidence: complete javadoc of 1.6.0; used at 9.4.
 */
public final class JobConfig {
  private final JobRunnerKey runnerKey;
  private final RunMode runMode;
  private final Schedule schedule;

  private JobConfig(JobRunnerKey runnerKey, RunMode runMode, Schedule schedule) {
    this.runnerKey = runnerKey;
    this.runMode = runMode;
    this.schedule = schedule;
  }

  public static JobConfig forJobRunnerKey(JobRunnerKey runnerKey) {
    return new JobConfig(runnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(0, null));
  }

  public JobConfig withRunMode(RunMode runMode) {
    return new JobConfig(runnerKey, runMode, schedule);
  }

  public JobConfig withSchedule(Schedule schedule) {
    return new JobConfig(runnerKey, runMode, schedule);
  }

  public JobRunnerKey getJobRunnerKey() {
    return runnerKey;
  }

  public RunMode getRunMode() {
    return runMode;
  }

  public Schedule getSchedule() {
    return schedule;
  }
}
