package org.ballincourt.calendar.rest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.CalendarFault;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.jira.rest.JsonInput;

/** Reads a calendar of one edition, and notes all that is wrong with it. */
final class CalendarInput {

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of("zone", "weekly", "holidays", "overrides"));
  private static final Map<String, DayOfWeek> DAYS = days();

  private final JsonInput place;
  private final Optional<ZoneId> zone;
  private final Edition edition;

  CalendarInput(JsonInput place) {
    this.place = place;
    place.required(Optional.empty());
    place.allowOnly(MEMBERS);
    this.zone = zone(place.member("zone"));
    this.edition =
        new Edition(
            null,
            weekly(place.member("weekly")),
            holidays(place.member("holidays")),
            overrides(place.member("overrides")));
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        .forEach(name -> days.put(name, DayOfWeek.of(days.size() + 1)));
    return days;
  }

  /**
   * @throws org.ballincourt.jira.Refusal that names every fault of the request at its place
   */
  BusinessCalendar calendar() {
    place.refuseFaults();
    try {
      return new BusinessCalendar(zone.orElseThrow(), List.of(edition));
    } catch (CalendarFault fault) {
      place.member("weekly").fault("ballincourt.calendar.never-open");
      place.refuseFaults();
      throw fault;
    }
  }

  private static Optional<ZoneId> zone(JsonInput place) {
    return place.required(place.text()).flatMap(id -> zone(id, place));
  }

  private static Optional<ZoneId> zone(String id, JsonInput place) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      place.fault("ballincourt.calendar.not-a-zone", id);
      return Optional.empty();
    }
  }

  private static WeeklyHours weekly(JsonInput place) {
    Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
    place.allowOnly(DAYS.keySet());
    place.forEachMember(
        (name, day) -> {
          if (DAYS.containsKey(name)) {
            weekly.put(DAYS.get(name), HoursInput.read(day));
          }
        });
    return new WeeklyHours(weekly);
  }

  private static Set<Holiday> holidays(JsonInput list) {
    Set<Holiday> holidays = new HashSet<>();
    for (JsonInput day : list.elements()) {
      day.required(day.text()).flatMap(text -> holiday(text, day)).ifPresent(holidays::add);
    }
    return holidays;
  }

  private static Optional<Holiday> holiday(String text, JsonInput place) {
    try {
      return Optional.of(
          text.startsWith("--")
              ? new Holiday.EveryYear(MonthDay.parse(text))
              : new Holiday.Once(JsonInput.parsedDate(text)));
    } catch (DateTimeParseException e) {
      place.fault("ballincourt.calendar.not-a-holiday", text);
      return Optional.empty();
    }
  }

  private static Map<LocalDate, DayHours> overrides(JsonInput members) {
    Map<LocalDate, DayHours> overrides = new HashMap<>();
    members.forEachMember(
        (text, place) -> {
          DayHours hours = place.required(Optional.of(HoursInput.read(place))).orElseThrow();
          place.date(text).ifPresent(date -> overrides.put(date, hours));
        });
    return overrides;
  }
}
