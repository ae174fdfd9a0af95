package org.ballincourt.mail.job;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class PostmanTest {
  private static final JobId DELIVERY = JobId.of("org.ballincourt:mail-delivery");

  private final SchedulerService scheduler = mock(SchedulerService.class);
  private final Postman postman = new Postman(scheduler, new Delivery(null, null, null, null));

  @Test
  public void comesEveryMinuteOnOneNode() throws Exception {
    postman.onStart();

    ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
    verify(scheduler).scheduleJob(eq(DELIVERY), config.capture());
    assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, config.getValue().getRunMode());
    assertEquals(
        60_000, config.getValue().getSchedule().getIntervalScheduleInfo().getIntervalInMillis());
  }

  @Test
  public void refusesNoRequestWhereItCannotCome() throws Exception {
    doThrow(new SchedulerServiceException("away")).when(scheduler).scheduleJob(any(), any());

    postman.comeNow();
  }

  @Test
  public void leavesTheScheduleToOtherNodes() {
    postman.destroy();

    verify(scheduler).unregisterJobRunner(JobRunnerKey.of("org.ballincourt:mail-delivery"));
  }
}
