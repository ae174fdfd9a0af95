package org.ballincourt.court.web.project.totals;

import jakarta.inject.Inject;
import java.util.Objects;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.web.HoursWords;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/** Says on whose hours each side's time is counted. */
@Component
public class CalendarNote {

  private final HoursWords hours;
  private final CourtWords words;

  @Inject
  public CalendarNote(HoursWords hours, CourtWords words) {
    this.hours = hours;
    this.words = words;
  }

  String of(WorkingHours working) {
    String team = called(working.team());
    return Objects.equals(working.team().id(), working.client().id())
        ? words.text("ballincourt.court.totals.calendar", team)
        : words.text("ballincourt.court.totals.calendars", team, called(working.client()));
  }

  private String called(NamedCalendar calendar) {
    return calendar.isStandardWeek()
        ? words.text("ballincourt.court.totals.standard-week", hours.of(calendar))
        : words.text("ballincourt.court.totals.named", calendar.name(), hours.of(calendar));
  }
}
