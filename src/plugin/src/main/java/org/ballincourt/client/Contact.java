package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A person at a client.
 *
 * @param id unique among all contacts, also those that are gone; null while she is not kept
 * @param person not null
 * @param absence null where she is there
 * @param gone whether she is kept for the sake of what names her alone: nobody asks her any more
 */
public record Contact(Long id, Person person, Absence absence, boolean gone) {

  public Contact {
    requireNonNull(person, "person");
  }

  public String name() {
    return person.name();
  }

  /** Whether a date does not count for her. */
  public boolean isAwayOn(LocalDate date) {
    return absence != null && absence.closes(date);
  }

  /** The same, for the sake of what names her. */
  public Contact leaving() {
    return new Contact(id, person, null, true);
  }
}
