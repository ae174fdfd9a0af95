package org.ballincourt.client.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Place;

/** All rows of a client, its contacts and its places; joins the caller’s transaction. */
final class AccountRows {
  private final ClientRows clients;
  private final ContactRows contacts;
  private final PlaceRows places;
  private final ClientUsers users;

  AccountRows(ActiveObjects ao, ClientUsers users) {
    this.clients = new ClientRows(ao);
    this.contacts = new ContactRows(ao);
    this.places = new PlaceRows(ao);
    this.users = users;
  }

  /** Of those that are kept and those that are gone; 0 where there was never any. */
  long highestId() {
    return clients.highestId();
  }

  /**
   * @throws PlaceTaken where a place is another client’s
   */
  void add(long id, Account wanted) {
    clients.make(id, wanted.client(), 1);
    wanted.contacts().forEach(contact -> contacts.save(id, contact));
    addPlaces(id, wanted.places());
  }

  /**
   * Takes the client’s row away.
   *
   * @return false where it is no longer what was seen, and nothing was changed
   */
  boolean take(Account seen) {
    return clients.take(seen.client().id(), seen.revision());
  }

  /**
   * Call it after the row was taken. A contact that is left out is deleted, or is kept as gone
   * where something names her.
   *
   * @throws PlaceTaken where a place is another client’s
   */
  void replace(Account seen, Account wanted) {
    long id = seen.client().id();
    clients.make(id, wanted.client(), seen.revision() + 1);
    wanted.contacts().forEach(contact -> contacts.save(id, contact));
    seen.present().stream()
        .filter(contact -> wanted.contact(contact.id()).isEmpty())
        .forEach(contact -> leave(id, contact));
    without(seen.places(), wanted.places()).forEach(places::remove);
    addPlaces(id, without(wanted.places(), seen.places()));
  }

  private void leave(long client, Contact contact) {
    if (users.name(contact.id())) {
      contacts.save(client, contact.leaving());
    } else {
      contacts.delete(contact.id());
    }
  }

  private static Set<Place> without(Set<Place> places, Set<Place> others) {
    Set<Place> left = new HashSet<>(places);
    left.removeAll(others);
    return left;
  }

  private void addPlaces(long client, Collection<Place> wanted) {
    for (Place place : wanted) {
      refuseTaken(client, place);
      places.add(client, place);
    }
  }

  /**
   * @throws PlaceTaken where a place is another client’s
   */
  void refuseTaken(long client, Collection<Place> wanted) {
    wanted.forEach(place -> refuseTaken(client, place));
  }

  private void refuseTaken(long client, Place place) {
    Optional<Long> other = places.clientOf(place).filter(taken -> taken != client);
    if (other.isPresent()) {
      throw new PlaceTaken(place, other.get());
    }
  }

  /** Call it after the row was taken. */
  void delete(Account seen) {
    clients.makeGone(seen.client());
    seen.contacts().forEach(contact -> contacts.delete(contact.id()));
    seen.places().forEach(places::remove);
  }

  void forgetProject(long project) {
    places.removeAllOf(project);
  }
}
