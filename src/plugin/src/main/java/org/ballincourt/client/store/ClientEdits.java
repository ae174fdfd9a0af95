package org.ballincourt.client.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Account;
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

  private AccountRows rows() {
    return new AccountRows(ao, users);
  }

  /**
   * A new client, with contacts that are all new.
   *
   * @return its id
   * @throws PlaceTaken where a place is another client’s
   * @throws CalendarGone where its calendar was deleted meanwhile
   */
  public long create(Account wanted) {
    while (true) {
      long id = rows().highestId() + 1;
      try {
        return ao.executeInTransaction(() -> created(id, wanted));
      } catch (PlaceTaken | CalendarGone e) {
        throw e;
      } catch (RuntimeException e) {
        rows().refuseTaken(id, wanted.places());
        if (rows().highestId() < id) {
          throw e;
        } // else somebody else has taken the id between our look and our insert
      }
    }
  }

  private long created(long id, Account wanted) {
    hold(wanted);
    rows().add(id, wanted);
    history.created(id, wanted);
    users.moved(wanted.projects());
    return id;
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
    Account seen = existing(wanted.client().id());
    if (seen.revision() != wanted.revision()) {
      throw new ClientRefused(Why.CHANGED, seen.client().id());
    }
    try {
      ao.executeInTransaction(() -> replaced(seen, wanted));
    } catch (ClientRefused | PlaceTaken | CalendarGone e) {
      throw e;
    } catch (RuntimeException e) {
      rows().refuseTaken(seen.client().id(), wanted.places()); // between our look and our insert
      throw e;
    }
  }

  private Void replaced(Account seen, Account wanted) {
    hold(wanted);
    take(seen);
    rows().replace(seen, wanted);
    history.changed(seen, wanted);
    if (countsOtherwise(seen, wanted)) {
      Set<Long> projects = new TreeSet<>(seen.projects());
      projects.addAll(wanted.projects());
      users.moved(projects);
    }
    return null;
  }

  private void take(Account seen) {
    long id = seen.client().id();
    if (!rows().take(seen)) {
      throw new ClientRefused(store.find(id).isEmpty() ? Why.GONE : Why.CHANGED, id);
    }
  }

  /** What hours a calendar has is its own business. */
  private static boolean countsOtherwise(Account seen, Account wanted) {
    return !seen.client().name().equals(wanted.client().name())
        || !seen.client().calendar().id().equals(wanted.client().calendar().id())
        || !seen.places().equals(wanted.places())
        || !absences(seen).equals(absences(wanted));
  }

  /** Who is away when; whoever is new has no id yet, and so is always news. */
  private static List<Away> absences(Account account) {
    return account.present().stream()
        .filter(contact -> contact.absence() != null)
        .map(contact -> new Away(contact.id(), contact.absence()))
        .toList();
  }

  private record Away(Long contact, Absence when) {}

  /**
   * @throws ClientRefused where there is none of that id, or people there were asked for something
   */
  public void delete(long id) {
    ao.executeInTransaction(() -> deleted(existing(id)));
  }

  private Void deleted(Account seen) {
    take(seen);
    if (seen.contacts().stream().anyMatch(contact -> users.name(contact.id()))) {
      throw new ClientRefused(Why.IN_USE, seen.client().id());
    }
    rows().delete(seen);
    history.deleted(seen);
    users.moved(seen.projects());
    return null;
  }

  /** The project is gone, and with it its components. */
  public void forgetProject(long project) {
    rows().forgetProject(project);
  }

  private Account existing(long id) {
    return store.find(id).orElseThrow(() -> new ClientRefused(Why.GONE, id));
  }
}
