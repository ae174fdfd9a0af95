package org.ballincourt.privacy.job;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
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

/** Has people forgotten every night, on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class ForgettingSchedule implements LifecycleAware, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ForgettingSchedule.class);
  private static final String FORGETTING = "org.ballincourt:forgetting";
  private static final Duration EVERY_DAY = Duration.ofDays(1);

  /** After the check. */
  private static final LocalTime NIGHT = LocalTime.of(4, 0);

  private final SchedulerService scheduler;
  private final ForgettingJob job;
  private final Clock clock;

  @Inject
  public ForgettingSchedule(SchedulerService scheduler, ForgettingJob job, Clock clock) {
    this.scheduler = scheduler;
    this.job = job;
    this.clock = clock;
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(JobRunnerKey.of(FORGETTING), job);
    JobConfig config =
        JobConfig.forJobRunnerKey(JobRunnerKey.of(FORGETTING))
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forInterval(EVERY_DAY.toMillis(), nextNight()));
    try {
      scheduler.scheduleJob(JobId.of(FORGETTING), config);
    } catch (SchedulerServiceException e) {
      LOG.error("Job {} cannot be scheduled", FORGETTING, e);
    }
  }

  private Date nextNight() {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    OffsetDateTime tonight = now.with(NIGHT);
    return Date.from((tonight.isAfter(now) ? tonight : tonight.plusDays(1)).toInstant());
  }

  /** The schedule belongs to the cluster and stays: other nodes may go on without this one. */
  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(JobRunnerKey.of(FORGETTING));
  }

  /** Jira need not have said that it stops. */
  @Override
  public void destroy() {
    onStop();
  }
}
