package org.ballincourt.host.plugin.sample;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobRunnerKey;

/** Registers a runner that it never takes back, and fails at the end. */
public class Forgetful implements LifecycleAware {

  private final SchedulerService scheduler;

  public Forgetful(SchedulerService scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(
        JobRunnerKey.of("forgotten"), request -> JobRunnerResponse.success());
  }

  @Override
  public void onStop() {
    throw new IllegalStateException("forgot how to stop");
  }
}
