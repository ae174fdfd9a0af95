package org.ballincourt.calendar.ics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dates on which an event that comes back does not, since another event says what is then. */
record Replaced(Map<String, Set<LocalDate>> byEvent) {

  static Replaced in(List<Event> events) {
    Map<String, Set<LocalDate>> replaced = new HashMap<>();
    for (Event event : events) {
      replaced
          .computeIfAbsent(event.value("UID").orElse(""), each -> new HashSet<>())
          .addAll(event.dates("RECURRENCE-ID"));
    }
    return new Replaced(replaced);
  }

  Set<LocalDate> of(Event event) {
    return event.value("UID").map(byEvent::get).orElse(Set.of());
  }
}
