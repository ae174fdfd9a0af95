package org.ballincourt.calendar.web;

import java.util.List;
import org.ballincourt.calendar.store.CalendarUser.Users;
import org.ballincourt.calendar.store.CalendarUsers;

/** Whatever calendar is asked for, the same use it. */
final class FixedUses extends CalendarUsers {

  static final FixedUses NONE = new FixedUses(List.of(), 0);

  private final Users users;

  FixedUses(List<String> names, int hidden) {
    super(List.of());
    this.users = new Users(names, hidden);
  }

  @Override
  public Users of(long calendar) {
    return users;
  }
}
