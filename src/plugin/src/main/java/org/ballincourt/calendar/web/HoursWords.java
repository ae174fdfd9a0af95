package org.ballincourt.calendar.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words when a calendar opens. */
@Component
public class HoursWords {

  private static final DayHours DAY_AND_NIGHT = DayHours.of(DaySpan.of("00:00", "24:00"));

  private final Texts texts;
  private final Clock clock;

  @Inject
  public HoursWords(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The edition of today in the calendar's zone, from when on there are other hours, and the zone,
   * as in {@code Monday to Friday 09:00–17:00, except on holidays, Europe/Oslo}; without its name.
   */
  public String of(NamedCalendar calendar) {
    List<Edition> editions = calendar.hours().editions();
    LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.hours().zone());
    List<String> parts = new ArrayList<>();
    parts.add(holdingOn(today, editions).map(this::hours).orElseGet(this::closed));
    holdingOn(today, editions).ifPresent(edition -> addExceptions(edition, parts));
    editions.stream()
        .filter(edition -> !holds(edition, today))
        .findFirst()
        .map(next -> texts.text("ballincourt.calendar.hours.later", texts.date(next.validFrom())))
        .ifPresent(parts::add);
    parts.add(calendar.hours().zone().getId());
    return String.join(", ", parts);
  }

  private static Optional<Edition> holdingOn(LocalDate today, List<Edition> editions) {
    return editions.stream()
        .filter(edition -> holds(edition, today))
        .reduce((earlier, later) -> later);
  }

  private static boolean holds(Edition edition, LocalDate today) {
    return edition.validFrom() == null || !edition.validFrom().isAfter(today);
  }

  private void addExceptions(Edition edition, List<String> parts) {
    if (!edition.holidays().isEmpty()) {
      parts.add(texts.text("ballincourt.calendar.hours.holidays"));
    }
    if (!edition.overrides().isEmpty()) {
      parts.add(texts.text("ballincourt.calendar.hours.single-days"));
    }
  }

  /**
   * The ordinary week, as in {@code Monday to Thursday 08:00–16:00, Friday 08:00–14:00}; days that
   * are closed are left out, holidays and single days are not spoken of.
   */
  public String hours(Edition edition) {
    List<String> runs = new ArrayList<>();
    for (int day = 1; day <= 7; ) {
      int last = lastLike(day, edition.weekly());
      DayHours hours = on(day, edition.weekly());
      if (!hours.spans().isEmpty()) {
        runs.add(text(day, last, hours));
      }
      day = last + 1;
    }
    return runs.isEmpty() ? closed() : String.join(", ", runs);
  }

  private String closed() {
    return texts.text("ballincourt.calendar.hours.closed");
  }

  private static int lastLike(int day, WeeklyHours week) {
    int last = day;
    while (last < 7 && on(last + 1, week).equals(on(day, week))) {
      last++;
    }
    return last;
  }

  private static DayHours on(int day, WeeklyHours week) {
    return week.on(DayOfWeek.of(day));
  }

  private String text(int first, int last, DayHours hours) {
    if (last - first == 6 && hours.equals(DAY_AND_NIGHT)) {
      return texts.text("ballincourt.calendar.hours.always");
    }
    return texts.text("ballincourt.calendar.hours.run", days(first, last), spans(hours));
  }

  private String days(int first, int last) {
    if (first == last) {
      return day(first);
    }
    return switch (last - first) {
      case 1 -> texts.text("ballincourt.calendar.hours.two", day(first), day(last));
      case 6 -> texts.text("ballincourt.calendar.hours.every-day");
      default -> texts.text("ballincourt.calendar.hours.from-to", day(first), day(last));
    };
  }

  private String spans(DayHours hours) {
    return hours.spans().stream()
        .map(DaySpan::toString)
        .reduce((all, next) -> texts.text("ballincourt.calendar.hours.two", all, next))
        .orElseThrow();
  }

  private String day(int day) {
    return texts.text("ballincourt.calendar.hours.weekday", day);
  }
}
