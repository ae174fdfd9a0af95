package org.ballincourt.client.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.client.Account;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Place;
import org.ballincourt.client.store.ClientRefused.Why;
import org.springframework.stereotype.Component;

/**
 * Makes, replaces and deletes clients, together with all that hangs on them: all of it or nothing.
 *
 * <p>Rows are taken in one order – calendar, client, rules of projects –, so nobody waits in a
 * circle.
 */
@Component
public class ClientEdits {
  private final ActiveObjects ao;
  private final ClientStore store;
  private final CalendarStore calendars;
  private final ClientUsers users;
  private final ClientHistory history;

  @Inject
  public ClientEdits(
      ActiveObjects ao,
      ClientStore store,
      CalendarStore calendars,
      ClientUsers users,
      ClientHistory history) {
    this.ao = ao;
    this.store = store;
    this.calendars = calendars;
    this.users = users;
    this.history = history;
  }

  /**
   * A new client, with contacts that are all new.
   *
   * @return its id
   * @throws PlaceTaken where a place is another client’s
   * @throws CalendarGone where its calendar was deleted meanwhile
   */
  public long create(Account wanted) {
    ClientRows clients = new ClientRows(ao);
    while (true) {
      long id = clients.highestId() + 1;
      try {
        ao.executeInTransaction(() -> created(id, wanted));
        return id;
      } catch (PlaceTaken | CalendarGone e) {
        throw e;
      } catch (RuntimeException e) {
        refuseTaken(id, wanted);
        if (clients.highestId() < id) {
          throw e;
        } // else somebody else has taken the id between our look and our insert
      }
    }
  }

  private Void created(long id, Account wanted) {
    hold(wanted);
    new ClientRows(ao).make(id, wanted.client(), 1);
    wanted.contacts().forEach(contact -> new ContactRows(ao).save(id, contact));
    addPlaces(id, wanted.places());
    history.created(id, wanted);
    users.moved(wanted.projects());
    return null;
  }

  /** Whoever replaces or deletes the calendar at this time comes before, or finds this client. */
  private void hold(Account wanted) {
    long calendar = wanted.client().calendar().id();
    calendars.hold(calendar).orElseThrow(() -> new CalendarGone(calendar));
  }

  /**
   * Puts a client in the place of the one with its id and revision. A contact that is left out is
   * deleted, or is kept as gone where something names her.
   *
   * @throws ClientRefused where that is gone, or somebody else has saved it
   * @throws PlaceTaken where a place is another client’s
   * @throws CalendarGone where its calendar was deleted meanwhile
   */
  public void replace(Account wanted) {
    long id = wanted.client().id();
    Account seen = existing(id);
    if (seen.revision() != wanted.revision()) {
      throw new ClientRefused(Why.CHANGED, id);
    }
    try {
      ao.executeInTransaction(() -> replaced(seen, wanted));
    } catch (ClientRefused | PlaceTaken | CalendarGone e) {
      throw e;
    } catch (RuntimeException e) {
      refuseTaken(id, wanted);
      throw e;
    }
  }

  private Void replaced(Account seen, Account wanted) {
    hold(wanted);
    take(seen);
    long id = seen.client().id();
    new ClientRows(ao).make(id, wanted.client(), seen.revision() + 1);
    wanted.contacts().forEach(contact -> new ContactRows(ao).save(id, contact));
    leaving(seen, wanted).forEach(contact -> leave(id, contact));
    without(seen.places(), wanted.places()).forEach(new PlaceRows(ao)::remove);
    addPlaces(id, without(wanted.places(), seen.places()));
    history.changed(seen, wanted);
    if (countsOtherwise(seen, wanted)) {
      users.moved(projects(seen, wanted));
    }
    return null;
  }

  private void take(Account seen) {
    long id = seen.client().id();
    if (!new ClientRows(ao).take(id, seen.revision())) {
      throw new ClientRefused(store.find(id).isEmpty() ? Why.GONE : Why.CHANGED, id);
    }
  }

  /** Those who are there no longer. */
  private static Stream<Contact> leaving(Account seen, Account wanted) {
    return seen.present().stream().filter(contact -> wanted.contact(contact.id()).isEmpty());
  }

  private void leave(long client, Contact contact) {
    if (users.name(contact.id())) {
      new ContactRows(ao).save(client, contact.leaving());
    } else {
      new ContactRows(ao).delete(contact.id());
    }
  }

  private void addPlaces(long client, Collection<Place> wanted) {
    PlaceRows places = new PlaceRows(ao);
    for (Place place : wanted) {
      Optional<Long> other = places.clientOf(place);
      if (other.isPresent()) {
        throw new PlaceTaken(place, other.get());
      }
      places.add(client, place);
    }
  }

  /** Somebody else may have taken a place between our look and our insert. */
  private void refuseTaken(long client, Account wanted) {
    PlaceRows places = new PlaceRows(ao);
    for (Place place : wanted.places()) {
      places
          .clientOf(place)
          .filter(other -> other != client)
          .ifPresent(
              other -> {
                throw new PlaceTaken(place, other);
              });
    }
  }

  private static Set<Place> without(Set<Place> places, Set<Place> others) {
    Set<Place> left = new HashSet<>(places);
    left.removeAll(others);
    return left;
  }

  private static Set<Long> projects(Account seen, Account wanted) {
    Set<Long> projects = new TreeSet<>(seen.projects());
    projects.addAll(wanted.projects());
    return projects;
  }

  private static boolean countsOtherwise(Account seen, Account wanted) {
    return !sameClient(seen, wanted)
        || !seen.places().equals(wanted.places())
        || !absences(seen).equals(absences(wanted));
  }

  /** Hours of a calendar are its own business. */
  private static boolean sameClient(Account seen, Account wanted) {
    return seen.client().name().equals(wanted.client().name())
        && seen.client().calendar().id().equals(wanted.client().calendar().id());
  }

  private static List<Object> absences(Account account) {
    return account.present().stream()
        .filter(contact -> contact.absence() != null)
        .<Object>map(contact -> List.of(Objects.toString(contact.id()), contact.absence()))
        .toList();
  }

  /**
   * @throws ClientRefused where there is none of that id, or people there were asked for something
   */
  public void delete(long id) {
    ao.executeInTransaction(() -> deleted(existing(id)));
  }

  private Void deleted(Account seen) {
    long id = seen.client().id();
    take(seen);
    if (seen.contacts().stream().anyMatch(contact -> users.name(contact.id()))) {
      throw new ClientRefused(Why.IN_USE, id);
    }
    new ClientRows(ao).makeGone(seen.client());
    seen.contacts().forEach(contact -> new ContactRows(ao).delete(contact.id()));
    seen.places().forEach(new PlaceRows(ao)::remove);
    history.deleted(seen);
    users.moved(seen.projects());
    return null;
  }

  /** The project is gone, and with it its components. */
  public void forgetProject(long project) {
    new PlaceRows(ao).removeAllOf(project);
  }

  private Account existing(long id) {
    return store.find(id).orElseThrow(() -> new ClientRefused(Why.GONE, id));
  }
}
