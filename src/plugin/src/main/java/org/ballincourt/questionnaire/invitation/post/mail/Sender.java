package org.ballincourt.questionnaire.invitation.post.mail;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Email;
import org.ballincourt.mail.Envelope;

/**
 * Whoever writes a letter.
 *
 * @param key of the user, not null
 * @param name as the reader sees it, on one line
 * @param email where an answer goes
 */
public record Sender(String key, String name, Email email) {

  public Sender {
    requireNonNull(key, "key");
    requireNonNull(name, "name");
    requireNonNull(email, "email");
  }

  public Envelope envelopeTo(String address) {
    return new Envelope(new Email(address), name, email, key);
  }
}
