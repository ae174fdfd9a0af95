package org.ballincourt.host.plugin.sample;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Adds a note every hour, once in the cluster. */
public class Hourly implements LifecycleAware {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final JobRunnerKey KEY = JobRunnerKey.of("hourly");

  private final SchedulerService scheduler;
  private final Notes notes;
  private final Clock clock;

  public Hourly(SchedulerService scheduler, Notes notes, Clock clock) {
    this.scheduler = scheduler;
    this.notes = notes;
    this.clock = clock;
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(
        KEY,
        request -> {
          notes.add("hourly");
          return JobRunnerResponse.success();
        });
    Date first = Date.from(clock.instant().plus(HOUR));
    Schedule hourly = Schedule.forInterval(HOUR.toMillis(), first);
    try {
      scheduler.scheduleJob(
          JobId.of("hourly"), JobConfig.forJobRunnerKey(KEY).withSchedule(hourly));
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(KEY);
  }
}
