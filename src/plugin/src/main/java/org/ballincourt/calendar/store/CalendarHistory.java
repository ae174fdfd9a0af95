package org.ballincourt.calendar.store;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.store.ChangeStore;
import org.springframework.stereotype.Component;

/** Writes down how a calendar differs from what it was before; joins the caller’s transaction. */
@Component
public class CalendarHistory {

  private final ChangeStore changes;

  @Inject
  public CalendarHistory(ChangeStore changes) {
    this.changes = changes;
  }

  void created(NamedCalendar calendar) {
    changes.add(null, Deed.CALENDAR_CREATED, CalendarDifferences.between(null, calendar));
  }

  /** Where nothing is otherwise, nothing is written. */
  void changed(NamedCalendar before, NamedCalendar after, boolean corrects) {
    List<Difference> differences = CalendarDifferences.between(before, after);
    if (!differences.isEmpty()) {
      Deed deed = corrects ? Deed.CALENDAR_CORRECTED : Deed.CALENDAR_CHANGED;
      changes.add(null, deed, differences);
    }
  }

  void deleted(NamedCalendar calendar) {
    changes.add(null, Deed.CALENDAR_DELETED, List.of(CalendarDifferences.gone(calendar)));
  }
}
