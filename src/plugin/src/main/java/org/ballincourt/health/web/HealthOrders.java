package org.ballincourt.health.web;

import jakarta.inject.Inject;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.mail.store.Outbox;
import org.springframework.stereotype.Component;

/** Does what the forms on the page say. */
@Component
public class HealthOrders {

  private final Jobs jobs;
  private final Outbox outbox;
  private final Postman postman;
  private final Texts texts;

  @Inject
  public HealthOrders(Jobs jobs, Outbox outbox, Postman postman, Texts texts) {
    this.jobs = jobs;
    this.outbox = outbox;
    this.postman = postman;
    this.texts = texts;
  }

  void checkNow() {
    jobs.checkNow();
  }

  /**
   * @param mail the id of a mail as a form sent it
   * @throws Refusal where it is not uncertain, any more
   */
  void sendAgain(String mail) {
    if (!mail.matches("\\d{1,18}") || outbox.again(Long.parseLong(mail)).isEmpty()) {
      throw new Refusal(Kind.CONFLICT, texts.text("ballincourt.health.post.not-again"));
    }
    postman.comeNow();
  }
}
