package org.ballincourt.mail;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Bounded;
import org.ballincourt.client.Email;

/**
 * Whom a mail goes to and who wrote it. Nothing in it can break a line of a mail’s header.
 *
 * @param to not null
 * @param fromName as the reader sees the sender; on one line, at most {@link Bounded#LONGEST_NAME}
 *     characters. The address beside it is the one from which Jira sends
 * @param replyTo where an answer goes, not null
 */
public record Envelope(Email to, String fromName, Email replyTo) {

  /**
   * @throws IllegalArgumentException where the name is not such a line
   */
  public Envelope {
    requireNonNull(to, "to");
    requireNonNull(replyTo, "replyTo");
    if (!Bounded.isLine(fromName, Bounded.LONGEST_NAME)) {
      throw new IllegalArgumentException("Not a name: " + fromName);
    }
  }
}
