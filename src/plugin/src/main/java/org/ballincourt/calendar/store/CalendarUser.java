package org.ballincourt.calendar.store;

import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;

/** What counts on calendars says here what hangs on one: each kind of thing that can choose one. */
public interface CalendarUser {

  /**
   * Who has chosen a calendar.
   *
   * @param names of those that whoever is asking may see, in order
   * @param hidden how many there are that she may not
   */
  record Users(List<String> names, int hidden) {

    public Users {
      names = List.copyOf(names);
    }

    public boolean isNobody() {
      return names.isEmpty() && hidden == 0;
    }
  }

  /**
   * How much would be otherwise.
   *
   * @param openTurns so many would have lasted longer or shorter by now, or be due at another time
   * @param closedTurns so many would have lasted longer or shorter
   */
  record Moved(long openTurns, long closedTurns) {

    public static final Moved NOTHING = new Moved(0, 0);

    public Moved and(Moved other) {
      return new Moved(openTurns + other.openTurns, closedTurns + other.closedTurns);
    }
  }

  Users usersOf(long calendar);

  /** What the calendar with other hours would change; nothing is changed. */
  Moved movedBy(NamedCalendar calendar, BusinessCalendar hours);

  /** It has other hours now; joins the caller’s transaction. */
  void replaced(long calendar);

  /** It may be called otherwise now, which moves nothing; called when that is kept. */
  void renamed(long calendar);
}
