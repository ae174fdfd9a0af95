package org.ballincourt.site.web;

import jakarta.inject.Inject;
import org.ballincourt.client.Bounded;
import org.ballincourt.client.Email;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.mail.Envelope;
import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.OutgoingMail;
import org.ballincourt.mail.store.Outbox;
import org.springframework.stereotype.Component;

/** A mail to whoever is asking, by the way that mails to clients go. */
@Component
public class TestMail {

  private final Outbox outbox;
  private final CurrentUser user;
  private final Texts texts;

  @Inject
  public TestMail(Outbox outbox, CurrentUser user, Texts texts) {
    this.outbox = outbox;
    this.user = user;
    this.texts = texts;
  }

  /**
   * @throws Refusal where Jira knows no address of hers
   */
  void send() {
    Email to =
        user.email()
            .orElseThrow(
                () -> new Refusal(Kind.CONFLICT, texts.text("ballincourt.site.mail.no-address")));
    outbox.want(
        new OutgoingMail(
            new Envelope(to, sender(), to, user.key().orElse(null)),
            texts.text("ballincourt.site.mail.subject"),
            new MailBody(MailBody.Kind.TEXT, texts.text("ballincourt.site.mail.body")),
            null));
  }

  private String sender() {
    return user.name()
        .filter(name -> Bounded.isLine(name, Bounded.LONGEST_NAME))
        .orElseGet(() -> texts.text("ballincourt.site.mail.sender"));
  }
}
