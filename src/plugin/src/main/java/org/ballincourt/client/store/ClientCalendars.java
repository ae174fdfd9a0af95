package org.ballincourt.client.store;

import jakarta.inject.Inject;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarUser;
import org.springframework.stereotype.Component;

/**
 * The calendars that clients have chosen. What hangs on a client hangs on its projects, which are
 * asked for themselves.
 */
@Component
public class ClientCalendars implements CalendarUser {
  private final ClientStore store;
  private final Clients clients;

  @Inject
  public ClientCalendars(ClientStore store, Clients clients) {
    this.store = store;
    this.clients = clients;
  }

  /** Whoever keeps calendars administers Jira, and so sees all clients. */
  @Override
  public Users usersOf(long calendar) {
    return new Users(store.namesWith(calendar), 0);
  }

  @Override
  public Moved movedBy(NamedCalendar calendar, BusinessCalendar hours) {
    return Moved.NOTHING;
  }

  @Override
  public void replaced(long calendar) {
    // the projects of its clients are counted anew
  }

  @Override
  public void renamed(long calendar) {
    clients.forget(calendar);
  }
}
