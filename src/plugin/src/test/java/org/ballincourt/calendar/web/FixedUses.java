package org.ballincourt.calendar.web;

import java.util.List;

/** Whatever calendar is asked for, the same use it. */
final class FixedUses extends CalendarUses {

  static final FixedUses NONE = new FixedUses(List.of(), 0);

  private final Users users;

  FixedUses(List<String> names, int hidden) {
    this.users = new Users(names, hidden);
  }

  @Override
  Users of(long calendar) {
    return users;
  }
}
