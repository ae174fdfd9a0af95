package org.ballincourt.calendar.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** The projects that have chosen a calendar. */
@Component
public class CalendarUses {

  /** Ids of projects. */
  List<Long> of(long calendarId) {
    return List.of();
  }
}
