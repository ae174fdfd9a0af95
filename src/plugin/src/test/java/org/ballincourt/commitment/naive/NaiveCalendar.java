package org.ballincourt.commitment.naive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.commitment.target.Allowance;

/** Working hours, walked day by day. */
final class NaiveCalendar {

  private static final int FAR = 1000;

  private final ZoneId zone;
  private final List<Edition> editions;
  private final Predicate<LocalDate> away;
  private final Map<LocalDate, List<Span>> days = new HashMap<>();

  /** From the one instant up to the other. */
  private record Span(Instant start, Instant end) {}

  /**
   * @param away the dates that are closed whatever the hours say
   */
  NaiveCalendar(ZoneId zone, List<Edition> editions, Predicate<LocalDate> away) {
    this.zone = zone;
    this.editions = editions;
    this.away = away;
  }

  /** Business time in whole seconds between instants floored to the second; zero backwards. */
  Duration between(Instant start, Instant end) {
    Instant from = Instant.ofEpochSecond(start.getEpochSecond());
    Instant to = Instant.ofEpochSecond(end.getEpochSecond());
    Duration sum = Duration.ZERO;
    for (LocalDate day = date(from); !day.isAfter(date(to)); day = day.plusDays(1)) {
      for (Span span : spans(day)) {
        Instant a = span.start.isAfter(from) ? span.start : from;
        Instant b = span.end.isBefore(to) ? span.end : to;
        sum = b.isAfter(a) ? sum.plus(Duration.between(a, b)) : sum;
      }
    }
    return sum;
  }

  /** The earliest instant up to which so much business time has gone by. */
  Instant plus(Instant start, Duration amount) {
    if (amount.isZero()) {
      return start;
    }
    Instant from = Instant.ofEpochSecond(start.getEpochSecond());
    Duration left = amount;
    for (LocalDate day = date(from); ; day = day.plusDays(1)) {
      for (Span span : spans(day)) {
        Instant a = span.start.isAfter(from) ? span.start : from;
        Duration open = Duration.between(a, span.end);
        if (open.compareTo(left) >= 0) {
          return a.plus(left);
        }
        left = open.isNegative() ? left : left.minus(open);
      }
    }
  }

  /** When so much time from an instant on is over. */
  Instant end(Instant start, Allowance time) {
    return time.unit() == Allowance.Unit.WORKING_DAYS
        ? closingOfNthDayAfter(start, time.amount())
        : plus(start, Duration.ofSeconds(time.amount()));
  }

  /** Closing time of the n-th working day whose date is after that of the instant. */
  Instant closingOfNthDayAfter(Instant instant, long n) {
    LocalDate day = date(instant);
    for (long left = n; left > 0; ) {
      day = day.plusDays(1);
      left = isWorkingDay(day) ? left - 1 : left;
    }
    return closing(day);
  }

  /** Closing time of the day, or of the first one after it that is open. */
  Instant closingFrom(LocalDate first) {
    LocalDate day = first;
    for (int i = 0; i < FAR && !isWorkingDay(day); i++) {
      day = day.plusDays(1);
    }
    return closing(day);
  }

  LocalDate date(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  boolean isWorkingDay(LocalDate day) {
    return !spans(day).isEmpty();
  }

  private Instant closing(LocalDate day) {
    List<Span> spans = spans(day);
    return spans.get(spans.size() - 1).end;
  }

  private List<Span> spans(LocalDate day) {
    return days.computeIfAbsent(day, any -> away.test(any) ? List.of() : walked(any));
  }

  private List<Span> walked(LocalDate day) {
    List<Span> spans = new ArrayList<>();
    for (DaySpan span : hours(day).spans()) {
      spans.add(new Span(instant(day, span.opens()), instant(day, span.closes())));
    }
    return spans;
  }

  private Instant instant(LocalDate day, String time) {
    return time.equals("24:00")
        ? day.plusDays(1).atStartOfDay(zone).toInstant()
        : day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
  }

  private DayHours hours(LocalDate day) {
    Optional<Edition> edition =
        editions.stream()
            .filter(any -> any.validFrom() == null || !any.validFrom().isAfter(day))
            .max(
                Comparator.comparing(
                    Edition::validFrom, Comparator.nullsFirst(LocalDate::compareTo)));
    return edition.map(known -> hours(known, day)).orElse(DayHours.CLOSED);
  }

  private static DayHours hours(Edition edition, LocalDate day) {
    if (edition.overrides().containsKey(day)) {
      return edition.overrides().get(day);
    }
    String yearly = "--" + day.toString().substring(5);
    boolean closed =
        edition.holidays().stream()
            .anyMatch(any -> any.written().equals(yearly) || any.written().equals("" + day));
    return closed
        ? DayHours.CLOSED
        : edition.weekly().days().getOrDefault(day.getDayOfWeek(), DayHours.CLOSED);
  }
}
