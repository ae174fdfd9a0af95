package org.ballincourt.calendar.store;

import org.ballincourt.calendar.store.CalendarUser.Users;

/** A calendar that somebody counts on is not deleted. */
public final class CalendarInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Users users;

  CalendarInUse(Users users) {
    super("Used by " + users);
    this.users = users;
  }

  public Users users() {
    return users;
  }
}
