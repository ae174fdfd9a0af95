package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail in the queue.
 *
 * <p>Evidence: constructed at 9.12; {@code getEmail} called in Jira’s own sources of 6.
 */
public class SingleMailQueueItem implements MailQueueItem {
  private final Email email;

  public SingleMailQueueItem(Email email) {
    this.email = email;
  }

  public Email getEmail() {
    return email;
  }
}
