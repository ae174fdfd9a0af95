package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.ballincourt.client.Language;

/**
 * Somebody who may be asked.
 *
 * @param contact the id of the contact
 * @param name not null
 * @param email null where it is not known
 * @param language in which she is written to, not null
 * @param gone whether she is no longer at the client
 */
public record Candidate(long contact, String name, String email, Language language, boolean gone) {

  public Candidate {
    requireNonNull(name, "name");
    requireNonNull(language, "language");
  }

  /** Whether the address is hers, however it is written; false where hers is not known. */
  boolean hasMailbox(String address) {
    return email != null && address != null && mailbox(email).equals(mailbox(address));
  }

  /** By which two addresses are told to be the same. */
  public static String mailbox(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
