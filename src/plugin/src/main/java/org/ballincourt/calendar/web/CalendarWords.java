package org.ballincourt.calendar.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.web.words.HoursWords;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what there is to know of a calendar. */
@Component
public class CalendarWords {

  private final HoursWords hours;
  private final UseWords uses;
  private final Texts texts;

  @Inject
  public CalendarWords(HoursWords hours, UseWords uses, Texts texts) {
    this.hours = hours;
    this.uses = uses;
    this.texts = texts;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  Texts texts() {
    return texts;
  }

  String hours(NamedCalendar calendar) {
    return hours.of(calendar);
  }

  /** Empty where nobody uses it. */
  String uses(NamedCalendar calendar) {
    return uses.of(calendar.id());
  }

  /** Until which year they are known. */
  String holidays(NamedCalendar calendar) {
    List<Holiday> all = holidays(calendar.hours().editions());
    OptionalInt last = all.stream().mapToInt(CalendarWords::year).filter(year -> year > 0).max();
    if (last.isPresent()) {
      return text("ballincourt.calendar.list.until", String.valueOf(last.getAsInt()));
    }
    return text(
        all.isEmpty()
            ? "ballincourt.calendar.list.no-holidays"
            : "ballincourt.calendar.list.every-year");
  }

  private static List<Holiday> holidays(List<Edition> editions) {
    return editions.stream().flatMap(edition -> edition.holidays().stream()).toList();
  }

  /** 0 for one of every year. */
  private static int year(Holiday holiday) {
    return holiday instanceof Holiday.Once once ? once.date().getYear() : 0;
  }
}
