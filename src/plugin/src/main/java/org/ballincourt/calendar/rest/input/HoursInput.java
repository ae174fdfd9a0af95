package org.ballincourt.calendar.rest.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.CalendarFault;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.jira.rest.JsonInput;

/** Reads the opening of a day, as in {@code [["09:00","12:00"],["13:00","17:00"]]}. */
final class HoursInput {

  /** Nobody's day has more; it bounds the work that one request can ask for. */
  static final int MOST_SPANS = 24;

  private HoursInput() {}

  /** Closed where the place is absent, or (noted) does not hold hours. */
  static DayHours read(JsonInput place) {
    List<JsonInput> elements = place.elements();
    if (elements.size() > MOST_SPANS) {
      place.fault("ballincourt.calendar.too-many-spans", MOST_SPANS);
      return DayHours.CLOSED;
    }
    List<DaySpan> spans = new ArrayList<>();
    elements.forEach(element -> span(element).ifPresent(spans::add));
    try {
      return new DayHours(spans);
    } catch (CalendarFault fault) {
      note(fault, place);
      return DayHours.CLOSED;
    }
  }

  private static Optional<DaySpan> span(JsonInput place) {
    List<JsonInput> times = place.required(Optional.of(place.elements())).orElseThrow();
    if (times.size() != 2) {
      place.fault("ballincourt.calendar.not-a-span");
      return Optional.empty();
    }
    Optional<String> start = time(times.get(0));
    Optional<String> end = time(times.get(1));
    return start.flatMap(from -> end.flatMap(to -> span(from, to, place)));
  }

  private static Optional<String> time(JsonInput place) {
    return place.required(place.text());
  }

  private static Optional<DaySpan> span(String start, String end, JsonInput place) {
    try {
      return Optional.of(DaySpan.of(start, end));
    } catch (CalendarFault fault) {
      note(fault, place);
      return Optional.empty();
    }
  }

  private static void note(CalendarFault fault, JsonInput place) {
    place.fault(key(fault.reason()), fault.about().toArray());
  }

  private static String key(CalendarFault.Reason reason) {
    return switch (reason) {
      case NOT_A_TIME -> "ballincourt.calendar.not-a-time";
      case ENDS_BEFORE_IT_STARTS -> "ballincourt.calendar.ends-before-it-starts";
      case SPANS_OVERLAP -> "ballincourt.calendar.spans-overlap";
      default -> throw new IllegalArgumentException("Not of hours: " + reason);
    };
  }
}
