package org.ballincourt.calendar.store;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarUser.Moved;
import org.ballincourt.calendar.store.CalendarUser.Users;
import org.springframework.stereotype.Component;

/** All that counts on calendars, whatever it is. */
@Component
public class CalendarUsers {

  private final List<CalendarUser> kinds;

  @Inject
  public CalendarUsers(List<CalendarUser> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** Who has chosen a calendar. */
  public Users of(long calendar) {
    List<String> names = new ArrayList<>();
    int hidden = 0;
    for (CalendarUser kind : kinds) {
      Users users = kind.usersOf(calendar);
      names.addAll(users.names());
      hidden += users.hidden();
    }
    return new Users(names, hidden);
  }

  Moved movedBy(NamedCalendar calendar, BusinessCalendar hours) {
    return kinds.stream()
        .map(kind -> kind.movedBy(calendar, hours))
        .reduce(Moved.NOTHING, Moved::and);
  }

  void replaced(long calendar) {
    kinds.forEach(kind -> kind.replaced(calendar));
  }

  void renamed(long calendar) {
    kinds.forEach(kind -> kind.renamed(calendar));
  }
}
