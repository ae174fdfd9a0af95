package org.ballincourt.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.OpenSpan;

/**
 * Time that is counted once however often something lay in it.
 *
 * @param inOrder apart from each other, none empty
 */
record Spans(List<Span> inOrder) {

  /**
   * A stretch of time.
   *
   * @param start inclusive
   * @param end exclusive, after the start
   */
  record Span(Instant start, Instant end) {}

  static final Spans NONE = new Spans(List.of());

  Spans {
    inOrder = List.copyOf(inOrder);
  }

  /** What lies in any of them. */
  static Spans joining(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    spans.stream()
        .filter(span -> span.start().isBefore(span.end()))
        .sorted(Comparator.comparing(Span::start))
        .forEach(span -> join(joined, span));
    return new Spans(joined);
  }

  private static void join(List<Span> joined, Span next) {
    Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
    if (last == null || last.end().isBefore(next.start())) {
      joined.add(next);
    } else if (last.end().isBefore(next.end())) {
      joined.set(joined.size() - 1, new Span(last.start(), next.end()));
    }
  }

  /** What lies in these and in none of the others. */
  Spans without(Spans others) {
    List<Span> left = new ArrayList<>();
    for (Span span : inOrder) {
      Instant from = span.start();
      for (Span other : others.inOrder) {
        if (other.start().isBefore(span.end()) && from.isBefore(other.end())) {
          addTo(left, from, other.start());
          from = other.end();
        }
      }
      addTo(left, from, span.end());
    }
    return new Spans(left);
  }

  private static void addTo(List<Span> spans, Instant start, Instant end) {
    if (start.isBefore(end)) {
      spans.add(new Span(start, end));
    }
  }

  /** What lies in both. */
  Spans alsoIn(Spans others) {
    return without(without(others));
  }

  /** How many days have an opening that lies in these, if only in part. */
  int workingDays(BusinessCalendar calendar) {
    return (int)
        inOrder.stream()
            .flatMap(span -> calendar.openSpans(span.start(), span.end()).stream())
            .flatMap(open -> dates(open, calendar.zone()))
            .distinct()
            .count();
  }

  private static Stream<LocalDate> dates(OpenSpan open, ZoneId zone) {
    LocalDate first = open.start().atZone(zone).toLocalDate();
    LocalDate last = open.end().minusMillis(1).atZone(zone).toLocalDate();
    return first.datesUntil(last.plusDays(1));
  }
}
