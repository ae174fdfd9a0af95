package org.ballincourt.calendar.web.words;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words when a calendar opens. */
@Component
public class HoursWords {

  private final Texts texts;
  private final WeekWords week;
  private final Clock clock;

  @Inject
  public HoursWords(Texts texts, Clock clock) {
    this.texts = texts;
    this.week = new WeekWords(texts);
    this.clock = clock;
  }

  /**
   * The edition of today in the calendar's zone, from when on there are other hours, and the zone,
   * as in {@code Monday to Friday 09:00–17:00, except on holidays, Europe/Oslo}; without its name.
   */
  public String of(NamedCalendar calendar) {
    BusinessCalendar hours = calendar.hours();
    LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
    Optional<Edition> now = hours.editionOn(today);
    List<String> parts = new ArrayList<>();
    parts.add(week.of(now.map(Edition::weekly).orElse(WeeklyHours.CLOSED)));
    now.ifPresent(edition -> addExceptions(edition, parts));
    next(hours, today).ifPresent(date -> addLater(date, parts));
    parts.add(hours.zone().getId());
    return String.join(", ", parts);
  }

  private static Optional<LocalDate> next(BusinessCalendar hours, LocalDate today) {
    return hours.editions().stream()
        .map(Edition::validFrom)
        .filter(date -> date != null && date.isAfter(today))
        .findFirst();
  }

  private void addLater(LocalDate date, List<String> parts) {
    parts.add(texts.text("ballincourt.calendar.hours.later", texts.date(date)));
  }

  private void addExceptions(Edition edition, List<String> parts) {
    if (!edition.holidays().isEmpty()) {
      parts.add(texts.text("ballincourt.calendar.hours.holidays"));
    }
    if (!edition.overrides().isEmpty()) {
      parts.add(texts.text("ballincourt.calendar.hours.single-days"));
    }
  }
}
