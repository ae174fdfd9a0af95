package org.ballincourt.mail.job;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import org.ballincourt.jira.People;
import org.ballincourt.mail.Envelope;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.TakenMail;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.site.store.OriginStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands the mails that are wanted over to Jira’s queue, each after it was taken and that is
 * committed; none where this is not the Jira that may write to clients.
 */
@Component
public class Delivery implements JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Outbox outbox;
  private final OriginStore origins;
  private final People people;
  private final MailQueue queue;
  private volatile boolean stopped;

  @Inject
  public Delivery(Outbox outbox, OriginStore origins, People people, MailQueue queue) {
    this.outbox = outbox;
    this.origins = origins;
    this.people = people;
    this.queue = queue;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    origins.rememberFirst();
    if (!origins.isElsewhere()) {
      outbox.wanted().stream().takeWhile(id -> !stopped).forEach(this::deliver);
    }
    return JobRunnerResponse.success();
  }

  /** Lets go after the mail at hand. */
  void stop() {
    stopped = true;
  }

  /**
   * One that cannot be taken stays wanted and keeps no other waiting; so does one in the name of
   * somebody who has left, until another takes it over.
   */
  private void deliver(long id) {
    try {
      if (outbox.senderOf(id).filter(sender -> !people.isActive(sender)).isEmpty()) {
        outbox.take(id).ifPresent(this::handOver);
      }
    } catch (RuntimeException e) {
      LOG.error("Mail {} cannot be handed over", id, e);
    }
  }

  private void handOver(TakenMail taken) {
    queue.addItem(new SingleMailQueueItem(email(taken.mail())));
    outbox.handedOver(taken.id());
  }

  private static com.atlassian.mail.Email email(OutgoingMail mail) {
    Envelope envelope = mail.envelope();
    return new com.atlassian.jira.mail.Email(envelope.to().address())
        .setFromName(envelope.fromName())
        .setReplyTo(envelope.replyTo().address())
        .setSubject(mail.subject())
        .setMimeType(mail.body().kind().mimeType())
        .setBody(mail.body().text());
  }
}
