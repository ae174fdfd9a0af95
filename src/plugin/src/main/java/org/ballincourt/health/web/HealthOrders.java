package org.ballincourt.health.web;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.mail.store.Outbox;
import org.ballincourt.site.reach.Reachable;
import org.springframework.stereotype.Component;

/** Does what the forms on the page say. */
@Component
public class HealthOrders {

  private final Jobs jobs;
  private final Outbox outbox;
  private final Postman postman;
  private final Reachable reachable;
  private final Texts texts;

  @Inject
  public HealthOrders(Jobs jobs, Outbox outbox, Postman postman, Reachable reachable, Texts texts) {
    this.jobs = jobs;
    this.outbox = outbox;
    this.postman = postman;
    this.reachable = reachable;
    this.texts = texts;
  }

  void checkNow() {
    jobs.checkNow();
  }

  /**
   * @param mail the id of a mail as a form sent it
   * @throws Refusal where it is not uncertain, any more, or would bear a link and nobody knows
   *     whether clients can open one
   */
  void sendAgain(String mail) {
    long id = mail.matches("\\d{1,18}") ? Long.parseLong(mail) : 0;
    if (isLinked(id) && !reachable.passed()) {
      throw refusal("ballincourt.sending.unreachable-now");
    }
    if (outbox.again(id).isEmpty()) {
      throw refusal("ballincourt.health.post.not-again");
    }
    postman.comeNow();
  }

  private boolean isLinked(long mail) {
    return outbox.mails(List.of(mail)).values().stream().anyMatch(one -> one.linkedTo() != null);
  }

  private Refusal refusal(String key) {
    return new Refusal(Kind.CONFLICT, texts.text(key));
  }
}
