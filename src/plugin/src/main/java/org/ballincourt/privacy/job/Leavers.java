package org.ballincourt.privacy.job;

import jakarta.inject.Inject;
import org.ballincourt.jira.People;
import org.ballincourt.mail.store.MailSenders;
import org.springframework.stereotype.Component;

/**
 * Those of us who have left: their names and addresses stand on mails. Not everybody who is made
 * anonymous gets another key, of which we would be told.
 */
@Component
public class Leavers {
  private final MailSenders mails;
  private final People people;

  @Inject
  public Leavers(MailSenders mails, People people) {
    this.mails = mails;
    this.people = people;
  }

  void forget() {
    mails.forgetLeavers(people::isActive);
  }
}
