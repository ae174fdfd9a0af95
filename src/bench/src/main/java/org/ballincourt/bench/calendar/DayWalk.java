package org.ballincourt.bench.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;

/**
 * Business time as one would write it down at first: from day to day, each day's spans cut at both
 * ends and added up. It is right where no clock changes while it is open.
 */
final class DayWalk {

  private final ZoneId zone;
  private final NavigableMap<LocalDate, Edition> editions = new TreeMap<>();

  /**
   * @param editions of which one is valid for always
   */
  DayWalk(ZoneId zone, Collection<Edition> editions) {
    this.zone = zone;
    for (Edition edition : editions) {
      this.editions.put(edition.validFrom() == null ? LocalDate.MIN : edition.validFrom(), edition);
    }
  }

  Duration between(Instant start, Instant end) {
    LocalDate last = date(end);
    Duration sum = Duration.ZERO;
    for (LocalDate date = date(start); !date.isAfter(last); date = date.plusDays(1)) {
      for (DaySpan span : spans(date)) {
        Instant from = later(start, at(date, span.start()));
        Instant to = earlier(end, at(date, span.end()));
        sum = from.isBefore(to) ? sum.plus(Duration.between(from, to)) : sum;
      }
    }
    return sum;
  }

  /**
   * @param amount above zero
   */
  Instant plus(Instant start, Duration amount) {
    Duration left = amount;
    for (LocalDate date = date(start); ; date = date.plusDays(1)) {
      for (DaySpan span : spans(date)) {
        Instant from = later(start, at(date, span.start()));
        Instant to = at(date, span.end());
        Duration open = from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
        if (open.compareTo(left) >= 0) {
          return from.plus(left);
        }
        left = left.minus(open);
      }
    }
  }

  private List<DaySpan> spans(LocalDate date) {
    return editions.floorEntry(date).getValue().on(date).spans();
  }

  private LocalDate date(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private Instant at(LocalDate date, int minute) {
    return date.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant();
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
