package org.ballincourt.calendar.web;

import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;

/** Some calendars, by name. */
final class KeptCalendars extends CalendarStore {

  private final List<NamedCalendar> calendars;

  KeptCalendars(NamedCalendar... calendars) {
    super(null);
    this.calendars = List.of(calendars);
  }

  @Override
  public List<NamedCalendar> all() {
    return calendars;
  }

  @Override
  public Optional<NamedCalendar> find(long id) {
    return calendars.stream().filter(calendar -> calendar.id() == id).findFirst();
  }
}
