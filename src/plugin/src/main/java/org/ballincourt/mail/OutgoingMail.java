package org.ballincourt.mail;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Bounded;

/**
 * A mail as somebody wants it sent.
 *
 * @param envelope not null
 * @param subject on one line, at most {@link #LONGEST_SUBJECT} characters
 * @param body not null; with a mark where there is something to link to
 * @param linkedTo the id of what the link in it is for, such as an invitation; null for a mail
 *     without a link
 */
public record OutgoingMail(Envelope envelope, String subject, MailBody body, Long linkedTo) {

  /** In characters. */
  public static final int LONGEST_SUBJECT = 200;

  /**
   * @throws IllegalArgumentException where the subject is not such a line, or the link has no place
   */
  public OutgoingMail {
    requireNonNull(envelope, "envelope");
    requireNonNull(body, "body");
    if (!Bounded.isLine(subject, LONGEST_SUBJECT)) {
      throw new IllegalArgumentException("Not a subject: " + subject);
    }
    if (linkedTo != null && !body.hasMark()) {
      throw new IllegalArgumentException("There is no place for the link");
    }
  }

  /** The same with a link at the mark; see {@link MailBody#withLink}. */
  public OutgoingMail withLink(String address) {
    return new OutgoingMail(envelope, subject, body.withLink(address), null);
  }
}
