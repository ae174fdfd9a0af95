package org.ballincourt.mail.job;

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

/** Comes for the mails that are wanted, every minute on one node of the cluster. */
@Component
@ExportAsService(LifecycleAware.class)
public class Postman implements LifecycleAware, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final String DELIVERY = "org.ballincourt:mail-delivery";
  private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);

  private final SchedulerService scheduler;
  private final Delivery delivery;

  @Inject
  public Postman(SchedulerService scheduler, Delivery delivery) {
    this.scheduler = scheduler;
    this.delivery = delivery;
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(JobRunnerKey.of(DELIVERY), delivery);
    comeNow();
  }

  /**
   * Does not wait for the next minute; call it when a mail is wanted and that is committed. Where
   * it cannot be scheduled the mail waits, which is no reason to refuse the request.
   */
  public void comeNow() {
    JobConfig config =
        JobConfig.forJobRunnerKey(JobRunnerKey.of(DELIVERY))
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forInterval(EVERY_MINUTE.toMillis(), null));
    try {
      scheduler.scheduleJob(JobId.of(DELIVERY), config);
    } catch (SchedulerServiceException e) {
      LOG.error("Job {} cannot be scheduled", DELIVERY, e);
    }
  }

  /** The schedule belongs to the cluster and stays: other nodes may go on without this one. */
  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(JobRunnerKey.of(DELIVERY));
    delivery.stop();
  }

  /** Jira need not have said that it stops. */
  @Override
  public void destroy() {
    onStop();
  }
}
