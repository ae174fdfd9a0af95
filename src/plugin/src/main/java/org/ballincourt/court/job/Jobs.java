package org.ballincourt.court.job;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Puts the jobs of this feature on Jira's schedule and takes them off it. */
@Component
@ExportAsService(LifecycleAware.class)
public class Jobs implements LifecycleAware, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final String REPLAY = "org.ballincourt:court-replay";
  private static final String CHECK = "org.ballincourt:court-check";
  private static final String CHECK_NOW = "org.ballincourt:court-check-now";
  private static final Duration ONCE = Duration.ZERO;
  private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);
  private static final Duration EVERY_DAY = Duration.ofDays(1);
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  private final SchedulerService scheduler;
  private final ReplayJob replays;
  private final CheckJob check;
  private final CatchUp catchUp;
  private final Clock clock;

  @Inject
  public Jobs(
      SchedulerService scheduler, ReplayJob replays, CheckJob check, CatchUp catchUp, Clock clock) {
    this.scheduler = scheduler;
    this.replays = replays;
    this.check = check;
    this.catchUp = catchUp;
    this.clock = clock;
  }

  @Override
  public void onStart() {
    register(REPLAY, replays);
    register(CHECK, check);
    schedule(CHECK, CHECK, EVERY_DAY, nextNight());
    try {
      catchUp.afterStart();
    } finally {
      readHistoryNow();
    }
  }

  /** Does not wait for the next minute to look for replays that are asked for. */
  public void readHistoryNow() {
    schedule(REPLAY, REPLAY, EVERY_MINUTE, null);
  }

  /** Does not wait for the night; the check of the night stays where it is. */
  public void checkNow() {
    schedule(CHECK_NOW, CHECK, ONCE, null);
  }

  /** The schedule belongs to the cluster and stays: other nodes may go on without this one. */
  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(JobRunnerKey.of(REPLAY));
    scheduler.unregisterJobRunner(JobRunnerKey.of(CHECK));
    replays.stop();
    check.stop();
  }

  /** Jira need not have said that it stops. */
  @Override
  public void destroy() {
    onStop();
  }

  private void register(String job, JobRunner runner) {
    scheduler.registerJobRunner(JobRunnerKey.of(job), runner);
  }

  /** The replay that was recorded waits for its run; that is no reason to refuse the request. */
  private void schedule(String job, String runner, Duration interval, Date first) {
    JobConfig config =
        JobConfig.forJobRunnerKey(JobRunnerKey.of(runner))
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forInterval(interval.toMillis(), first));
    try {
      scheduler.scheduleJob(JobId.of(job), config);
    } catch (SchedulerServiceException e) {
      LOG.error("Job {} cannot be scheduled", job, e);
    }
  }

  private Date nextNight() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    OffsetDateTime tonight = now.with(NIGHT);
    OffsetDateTime next = tonight.isAfter(now) ? tonight : tonight.plusDays(1);
    return Date.from(next.toInstant());
  }
}
