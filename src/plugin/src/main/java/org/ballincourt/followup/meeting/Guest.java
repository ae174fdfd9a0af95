package org.ballincourt.followup.meeting;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Email;
import org.ballincourt.client.Language;

/**
 * Somebody of the client who is invited, as she was known then.
 *
 * @param contact the id of the contact
 * @param name not null
 * @param email not null: nobody is invited who cannot be written to
 * @param language in which she is written to, not null
 */
public record Guest(long contact, String name, Email email, Language language) {
  public Guest {
    requireNonNull(name, "name");
    requireNonNull(email, "email");
    requireNonNull(language, "language");
  }
}
