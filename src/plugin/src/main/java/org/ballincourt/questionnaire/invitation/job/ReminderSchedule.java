package org.ballincourt.questionnaire.invitation.job;

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
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Has reminders looked for every ten minutes, on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class ReminderSchedule implements LifecycleAware, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderSchedule.class);
  private static final String REMINDERS = "org.ballincourt:questionnaire-reminders";
  private static final Duration EVERY_TEN_MINUTES = Duration.ofMinutes(10);

  private final SchedulerService scheduler;
  private final Reminders reminders;

  @Inject
  public ReminderSchedule(SchedulerService scheduler, Reminders reminders) {
    this.scheduler = scheduler;
    this.reminders = reminders;
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(JobRunnerKey.of(REMINDERS), reminders);
    JobConfig config =
        JobConfig.forJobRunnerKey(JobRunnerKey.of(REMINDERS))
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forInterval(EVERY_TEN_MINUTES.toMillis(), null));
    try {
      scheduler.scheduleJob(JobId.of(REMINDERS), config);
    } catch (SchedulerServiceException e) {
      LOG.error("Job {} cannot be scheduled", REMINDERS, e);
    }
  }

  /** The schedule belongs to the cluster and stays: other nodes may go on without this one. */
  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(JobRunnerKey.of(REMINDERS));
  }

  /** Jira need not have said that it stops. */
  @Override
  public void destroy() {
    onStop();
  }
}
