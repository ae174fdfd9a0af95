package org.ballincourt.calendar.rest.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.jira.rest.JsonInput;

/** Reads the hours that hold from some date on. */
final class EditionInput {

  /** A hundred years of twenty holidays each; it bounds the work that one request can ask for. */
  static final int MOST_HOLIDAYS = 2000;

  /** The same, of single days. */
  static final int MOST_OVERRIDES = 1000;

  static final List<String> HOURS = List.of("weekly", "holidays", "overrides");

  private EditionInput() {}

  /** From its date on; what is wrong is noted, and left out. */
  static Edition read(JsonInput place) {
    return from(place.member("validFrom").date().orElse(null), place);
  }

  /** Without a date; what is wrong is noted, and left out. */
  static Edition always(JsonInput place) {
    return from(null, place);
  }

  private static Edition from(LocalDate date, JsonInput place) {
    return new Edition(
        date,
        WeekInput.read(place.member("weekly")),
        holidays(place.member("holidays")),
        overrides(place.member("overrides")));
  }

  private static Set<Holiday> holidays(JsonInput list) {
    Set<Holiday> holidays = new HashSet<>();
    List<JsonInput> days = list.elements();
    if (days.size() > MOST_HOLIDAYS) {
      list.fault("ballincourt.calendar.too-many-holidays", MOST_HOLIDAYS);
      return holidays;
    }
    for (JsonInput day : days) {
      day.required(day.text()).flatMap(text -> holiday(text, day)).ifPresent(holidays::add);
    }
    return holidays;
  }

  private static Optional<Holiday> holiday(String text, JsonInput place) {
    try {
      return Optional.of(Holiday.of(text));
    } catch (DateTimeParseException e) {
      place.fault("ballincourt.calendar.not-a-holiday", text);
      return Optional.empty();
    }
  }

  private static Map<LocalDate, DayHours> overrides(JsonInput members) {
    Map<LocalDate, DayHours> overrides = new HashMap<>();
    if (members.size() > MOST_OVERRIDES) {
      members.fault("ballincourt.calendar.too-many-overrides", MOST_OVERRIDES);
      return overrides;
    }
    members.forEachMember(
        (text, place) -> {
          DayHours hours = place.required(Optional.of(HoursInput.read(place))).orElseThrow();
          place.date(text).ifPresent(date -> overrides.put(date, hours));
        });
    return overrides;
  }
}
