package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who works for a client.
 *
 * @param name not blank, on one line, at most {@link Bounded#LONGEST_NAME} characters
 * @param email null where it is not known
 * @param language in which she is written to, not null
 * @param formOfAddress with which a letter begins, as in {@code Dear Ms Dahl}; null where nobody
 *     has said; bounded like the name
 * @param role not null
 */
public record Person(String name, Email email, Language language, String formOfAddress, Role role) {

  /**
   * @throws IllegalArgumentException where the name or the form of address is not such a line
   */
  public Person {
    Bounded.name(requireNonNull(name, "name"));
    requireNonNull(language, "language");
    Bounded.nameOrNull(formOfAddress);
    requireNonNull(role, "role");
  }
}
