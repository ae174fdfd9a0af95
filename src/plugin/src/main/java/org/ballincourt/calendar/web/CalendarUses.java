package org.ballincourt.calendar.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who has chosen a calendar. */
@Component
public class CalendarUses {

  record Users(List<String> names, int hidden) {}

  Users of(long calendarId) {
    return new Users(List.of(), 0);
  }
}
