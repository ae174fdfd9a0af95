package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A client with all that we keep of it.
 *
 * @param client not null
 * @param contacts the people there, in order; also those that are gone
 * @param places where we work for it; another client’s is never among them
 * @param revision how often it has been saved; 0 for one that is not kept yet
 */
public record Account(Client client, List<Contact> contacts, Set<Place> places, long revision) {

  public Account {
    requireNonNull(client, "client");
    contacts = List.copyOf(contacts);
    places = Set.copyOf(places);
  }

  /** The people who can be asked. */
  public List<Contact> present() {
    return contacts.stream().filter(contact -> !contact.gone()).toList();
  }

  /** Also one who is gone. */
  public Optional<Contact> contact(long id) {
    return contacts.stream().filter(contact -> Long.valueOf(id).equals(contact.id())).findFirst();
  }

  /** In whose issues something may be its, in order. */
  public Collection<Long> projects() {
    Set<Long> projects = new TreeSet<>();
    places.forEach(place -> projects.add(place.project()));
    return projects;
  }
}
