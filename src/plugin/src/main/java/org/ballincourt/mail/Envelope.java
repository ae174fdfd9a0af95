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
 * @param user the key of the user in whose name it is; null for one of ours to ourselves
 */
public record Envelope(Email to, String fromName, Email replyTo, String user) {

  /** One in nobody’s name. */
  public Envelope(Email to, String fromName, Email replyTo) {
    this(to, fromName, replyTo, null);
  }

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
