package org.ballincourt.site.web;

import jakarta.inject.Inject;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.site.store.OriginStore;
import org.springframework.stereotype.Component;

/** Lets mail leave, because somebody says so. */
@Component
public class MailOrders {

  private final OriginStore origins;
  private final Postman postman;
  private final TestMail testMail;

  @Inject
  public MailOrders(OriginStore origins, Postman postman, TestMail testMail) {
    this.origins = origins;
    this.postman = postman;
    this.testMail = testMail;
  }

  /** This Jira may write to clients from now on. */
  void confirm() {
    origins.confirm();
    postman.comeNow();
  }

  /** A mail to whoever is asking. */
  void toMyself() {
    testMail.send();
    postman.comeNow();
  }
}
