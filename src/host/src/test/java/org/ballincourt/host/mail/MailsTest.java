package org.ballincourt.host.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ballincourt.host.database.HostClock;
import org.ballincourt.host.database.HostSettings;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.schedule.Scheduler;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class MailsTest {
  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private HostClock clock;
  private Scheduler scheduler;
  private Mails mails;

  @Before
  public void start() {
    clock = new HostClock(new HostSettings(database.get().sql()));
    scheduler = new Scheduler(clock, database.get().sql());
    mails = node();
    mails.start(scheduler);
  }

  private Mails node() {
    return new Mails(new SentMails(database.get().sql()), clock);
  }

  private static MailQueueItem mail(String to) {
    Email email =
        new com.atlassian.jira.mail.Email(to)
            .setFromName("Paula Moss")
            .setReplyTo("paula@studio.example")
            .setSubject("Spørsmål – вопросы")
            .setMimeType("text/html")
            .setBody("<p>Hei</p>".repeat(10_000));
    return new SingleMailQueueItem(email);
  }

  @Test
  public void keepsWhatHasLeftAsItWas() {
    Instant before = clock.instant().plus(1, ChronoUnit.DAYS);
    clock.advance(Duration.ofDays(1));
    mails.addItem(mail("henrik@lumen.example"));
    scheduler.run(Mails.JOB);

    SentMail left = node().sent().get(0);
    assertEquals(0, Duration.between(before, left.at()).toHours());
    assertEquals(
        new SentMail.Content(
            "henrik@lumen.example",
            "Paula Moss",
            "paula@studio.example",
            "Spørsmål – вопросы",
            "text/html",
            "<p>Hei</p>".repeat(10_000)),
        left.content());
  }

  @Test
  public void sendsEachMailOnceInTheOrderInWhichTheyCame() {
    mails.addItem(mail("a@lumen.example"));
    mails.addItem(mail("b@lumen.example"));
    scheduler.run(Mails.JOB);
    mails.addItem(mail("c@lumen.example"));
    scheduler.run(Mails.JOB);
    scheduler.run(Mails.JOB);

    assertEquals(
        List.of("a@lumen.example", "b@lumen.example", "c@lumen.example"),
        mails.sent().stream().map(mail -> mail.content().to()).toList());
  }

  @Test
  public void losesWithTheNodeWhatHasNotLeft() {
    mails.addItem(mail("a@lumen.example"));
    Mails afterTheKill = node();
    afterTheKill.start(scheduler);
    scheduler.run(Mails.JOB);

    assertEquals(List.of(), afterTheKill.sent());
  }

  @Test
  public void refusesWhatItDoesNotKnow() {
    assertThrows(UnsupportedOperationException.class, () -> mails.addItem(new MailQueueItem() {}));
  }
}
