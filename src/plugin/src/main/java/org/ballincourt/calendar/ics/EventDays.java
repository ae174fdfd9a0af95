package org.ballincourt.calendar.ics;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.holiday.PublicHolidays;

/**
 * The days of an event that takes whole days.
 *
 * @param length of each time, in days
 * @param repeat null where it does not come back by a rule
 */
record EventDays(Event event, LocalDate first, long length, Repeat repeat) {

  /** Empty where the event is to be left out. */
  static Optional<EventDays> of(Event event) {
    Optional<String> rule = event.value("RRULE");
    Optional<Repeat> repeat = rule.flatMap(Repeat::of);
    if (event.isCancelled() || rule.isPresent() != repeat.isPresent()) {
      return Optional.empty();
    }
    return event
        .firstDay()
        .map(first -> new EventDays(event, first, length(event, first), repeat.orElse(null)))
        .filter(days -> days.length <= HolidayFile.MOST_DAYS);
  }

  /** Some programs write an end that is not after the start: that is one day. */
  private static long length(Event event, LocalDate first) {
    long days =
        event
            .value("DTEND")
            .map(end -> FileDate.dayOf(end).map(last -> ChronoUnit.DAYS.between(first, last)))
            .orElseGet(() -> event.value("DURATION").flatMap(EventDays::days))
            .orElse(1L);
    return Math.max(1, days);
  }

  private static Optional<Long> days(String duration) {
    try {
      return Optional.of((long) Period.parse(duration.strip()).getDays());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  void find(FoundDays found, Replaced replaced) {
    Set<LocalDate> without = new HashSet<>(event.dates("EXDATE"));
    if (event.value("RECURRENCE-ID").isEmpty()) {
      without.addAll(replaced.of(event));
    }
    holidays(without, found).forEach(day -> found.add(new FileDay(day, event.name())));
  }

  private Stream<Holiday> holidays(Set<LocalDate> without, FoundDays found) {
    Set<LocalDate> further = event.dates("RDATE");
    if (repeat == null && further.isEmpty()) {
      return without.contains(first) ? Stream.empty() : span(first).map(Holiday.Once::new);
    }
    if (repeat != null && repeat.isEveryYearOn(first) && without.isEmpty() && further.isEmpty()) {
      return span(first).map(MonthDay::from).map(Holiday.EveryYear::new);
    }
    Set<LocalDate> starts = new TreeSet<>(further);
    starts.addAll(repeat == null ? Set.of(first) : repeat.starts(first, found));
    starts.removeAll(without);
    return starts.stream().flatMap(this::span).filter(EventDays::isInTable).map(Holiday.Once::new);
  }

  private Stream<LocalDate> span(LocalDate start) {
    return LongStream.range(0, length).mapToObj(start::plusDays);
  }

  private static boolean isInTable(LocalDate date) {
    return date.getYear() >= PublicHolidays.FIRST_YEAR
        && date.getYear() <= PublicHolidays.LAST_YEAR;
  }
}
