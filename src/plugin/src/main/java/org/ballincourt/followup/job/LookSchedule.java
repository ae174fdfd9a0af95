package org.ballincourt.followup.job;

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
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Has projects looked at: a little after something happened, and every night. */
@Component
@ExportAsService(LifecycleAware.class)
public class LookSchedule implements LifecycleAware, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(LookSchedule.class);
  private static final String NOTED = "org.ballincourt:follow-up-look";
  private static final String NIGHTLY = "org.ballincourt:follow-up-night";
  private static final Duration EVERY_DAY = Duration.ofDays(1);
  private static final LocalTime NIGHT = LocalTime.of(4, 0);

  /** So much of what happens at once is looked at once. */
  private static final Duration A_LITTLE = Duration.ofSeconds(5);

  private final SchedulerService scheduler;
  private final NotedLook noted;
  private final NightLook nightly;
  private final ProjectLooks looks;
  private final Clock clock;

  @Inject
  public LookSchedule(
      SchedulerService scheduler,
      NotedLook noted,
      NightLook nightly,
      ProjectLooks looks,
      Clock clock) {
    this.scheduler = scheduler;
    this.noted = noted;
    this.nightly = nightly;
    this.looks = looks;
    this.clock = clock;
  }

  @Override
  public void onStart() {
    register(NOTED, noted);
    register(NIGHTLY, nightly);
    schedule(NIGHTLY, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(millis(), nextNight()));
  }

  private static long millis() {
    return EVERY_DAY.toMillis();
  }

  private void register(String job, JobRunner runner) {
    scheduler.registerJobRunner(JobRunnerKey.of(job), runner);
  }

  /** On this node alone, which keeps such a schedule in its memory. */
  void soon(Instant now) {
    Date first = Date.from(now.plus(A_LITTLE));
    schedule(NOTED, RunMode.RUN_LOCALLY, Schedule.forInterval(0, first));
  }

  private void schedule(String job, RunMode mode, Schedule schedule) {
    JobConfig config =
        JobConfig.forJobRunnerKey(JobRunnerKey.of(job)).withRunMode(mode).withSchedule(schedule);
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

  /** The schedule of the night belongs to the cluster and stays. */
  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(JobRunnerKey.of(NOTED));
    scheduler.unregisterJobRunner(JobRunnerKey.of(NIGHTLY));
    looks.stop();
  }

  /** Jira need not have said that it stops. */
  @Override
  public void destroy() {
    onStop();
  }
}
