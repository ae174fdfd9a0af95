package org.ballincourt.host.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Jira's queue of mails: in memory, on each node its own, and lost with it. A job of the node
 * empties it every few seconds, where Jira takes a minute; a mail that has left is kept instead of
 * being sent.
 */
public final class Mails implements MailQueue {

  /** The job that empties the queue. */
  public static final String JOB = "org.ballincourt.host:mail";

  private static final Duration EVERY_FEW_SECONDS = Duration.ofSeconds(5);

  private final SentMails sent;
  private final Clock clock;
  private final Queue<SentMail.Content> waiting = new ConcurrentLinkedQueue<>();

  public Mails(SentMails sent, Clock clock) {
    this.sent = sent;
    this.clock = clock;
  }

  @Override
  public void addItem(MailQueueItem item) {
    if (!(item instanceof SingleMailQueueItem mail)) {
      throw new UnsupportedOperationException("the queue takes single mails only, no " + item);
    }
    waiting.add(SentMail.Content.of(mail.getEmail()));
  }

  /** Puts the job on the schedule. */
  public void start(SchedulerService scheduler) {
    JobRunnerKey runner = JobRunnerKey.of(JOB);
    JobConfig config =
        JobConfig.forJobRunnerKey(runner)
            .withRunMode(RunMode.RUN_LOCALLY)
            .withSchedule(Schedule.forInterval(EVERY_FEW_SECONDS.toMillis(), null));
    scheduler.registerJobRunner(runner, this::empty);
    try {
      scheduler.scheduleJob(JobId.of(JOB), config);
    } catch (SchedulerServiceException e) {
      throw new IllegalStateException("mails would never leave", e);
    }
  }

  private JobRunnerResponse empty(JobRunnerRequest request) {
    for (SentMail.Content next = waiting.poll(); next != null; next = waiting.poll()) {
      sent.add(new SentMail(clock.instant(), next));
    }
    return JobRunnerResponse.success();
  }

  /** The first one first, of all nodes. */
  public List<SentMail> sent() {
    return sent.all();
  }
}
