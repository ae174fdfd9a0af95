package com.atlassian.mail.queue;

/**
 * What waits in the queue.
 *
 * <p>Evidence: the type that {@link MailQueue#addItem} takes at 9.4 and 9.12.
 */
public interface MailQueueItem {}
