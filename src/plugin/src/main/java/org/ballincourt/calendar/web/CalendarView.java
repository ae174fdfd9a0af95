package org.ballincourt.calendar.web;

import org.ballincourt.calendar.NamedCalendar;

/** One calendar in the administrator's list, for a template. */
public final class CalendarView {

  private final NamedCalendar calendar;
  private final CalendarWords words;
  private final String users;

  CalendarView(NamedCalendar calendar, CalendarWords words) {
    this.calendar = calendar;
    this.words = words;
    this.users = words.uses(calendar); // asked for once: it costs statements
  }

  public String getId() {
    return calendar.id().toString();
  }

  public String getName() {
    return calendar.name();
  }

  /** With the zone. */
  public String getHours() {
    return words.hours(calendar);
  }

  public String getHolidays() {
    return words.holidays(calendar);
  }

  /** Empty where nobody uses it. */
  public String getUsers() {
    return users;
  }

  public boolean isUsed() {
    return !users.isEmpty();
  }
}
