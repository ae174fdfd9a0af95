package com.atlassian.mail.queue;

/**
 * The mails that wait for Jira to send them: in memory, on each node its own.
 *
 * <p>Evidence: called at 9.4 and 9.12; imported as a component by public plugins and by one of
 * Atlassian’s that Jira brings along.
 */
public interface MailQueue {
  void addItem(MailQueueItem item);
}
