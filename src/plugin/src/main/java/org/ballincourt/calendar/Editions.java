package org.ballincourt.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ballincourt.calendar.CalendarFault.Reason;

/**
 * The editions of a calendar in their zone: at which instants it opens and closes on a date. A date
 * before the first edition is closed.
 */
final class Editions {

  /** From one second of the epoch to another; never empty. */
  record Stretch(long opens, long closes) {}

  private final ZoneId zone;
  private final NavigableMap<LocalDate, Edition> byFirstDate;

  Editions(ZoneId zone, Collection<Edition> editions) {
    this.zone = requireNonNull(zone, "zone");
    this.byFirstDate = byFirstDate(editions);
  }

  private static NavigableMap<LocalDate, Edition> byFirstDate(Collection<Edition> editions) {
    NavigableMap<LocalDate, Edition> byFirstDate = new TreeMap<>();
    for (Edition edition : editions) {
      LocalDate from = edition.validFrom();
      if (byFirstDate.put(from == null ? LocalDate.MIN : from, edition) != null) {
        throw new CalendarFault(Reason.SAME_VALID_FROM, from == null ? "always" : from);
      }
    }
    return Collections.unmodifiableNavigableMap(byFirstDate);
  }

  ZoneId zone() {
    return zone;
  }

  /** In the order in which they hold. */
  List<Edition> inOrder() {
    return List.copyOf(byFirstDate.values());
  }

  /** Does it open on any of these dates? */
  boolean openWithin(LocalDate first, LocalDate end) {
    return first.datesUntil(end).anyMatch(date -> !on(date).isEmpty());
  }

  /** The stretches of a date; where clocks change they may overlap, or be out of order. */
  List<Stretch> on(LocalDate date) {
    List<DaySpan> spans = hoursOn(date).spans();
    if (spans.isEmpty()) {
      return List.of();
    }
    List<Stretch> stretches = new ArrayList<>(spans.size());
    for (DaySpan span : spans) {
      long opens = second(span.opens(date));
      long closes = second(span.closes(date));
      if (opens < closes) {
        stretches.add(new Stretch(opens, closes));
      }
    }
    return stretches;
  }

  private DayHours hoursOn(LocalDate date) {
    return holdingOn(date).map(edition -> edition.on(date)).orElse(DayHours.CLOSED);
  }

  /** Empty before the first one. */
  Optional<Edition> holdingOn(LocalDate date) {
    return Optional.ofNullable(byFirstDate.floorEntry(date)).map(Map.Entry::getValue);
  }

  /** A time that does not exist is moved later by the gap; one that exists twice is the first. */
  private long second(LocalDateTime time) {
    return time.atZone(zone).toEpochSecond();
  }
}
