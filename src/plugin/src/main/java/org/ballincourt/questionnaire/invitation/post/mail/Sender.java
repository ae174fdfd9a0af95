package org.ballincourt.questionnaire.invitation.post.mail;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Email;
import org.ballincourt.mail.Envelope;

/**
 * Whoever writes a letter.
 *
 * @param name as the reader sees it, on one line
 * @param email where an answer goes
 */
public record Sender(String name, Email email) {

  public Sender {
    requireNonNull(name, "name");
    requireNonNull(email, "email");
  }

  public Envelope envelopeTo(String address) {
    return new Envelope(new Email(address), name, email);
  }
}
