package org.ballincourt.calendar.rest.input;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.CalendarFault;
import org.ballincourt.calendar.Edition;
import org.ballincourt.jira.rest.JsonInput;

/** Reads when a calendar opens: its zone and its hours. */
public final class CalendarInput {

  private static final Set<String> MEMBERS = members();

  private final JsonInput place;
  private final Optional<ZoneId> zone;
  private final List<Edition> editions;
  private final JsonInput hours;

  /**
   * @param hours where the editions are read
   */
  private CalendarInput(
      JsonInput place, JsonInput hours, Function<JsonInput, List<Edition>> editions) {
    this.place = place;
    this.zone = ZoneInput.read(place.member("zone"));
    this.hours = hours;
    this.editions = editions.apply(hours);
  }

  private static Set<String> members() {
    Set<String> members = new LinkedHashSet<>(List.of("zone"));
    members.addAll(EditionInput.HOURS);
    members.add("editions");
    return members;
  }

  /** One that is asked and not kept: with hours that always hold, or with {@code editions}. */
  public static CalendarInput toAsk(JsonInput place) {
    place.required(Optional.empty());
    place.allowOnly(MEMBERS);
    if (place.member("editions").isAbsent()) {
      JsonInput week = place.member("weekly");
      return new CalendarInput(place, week, any -> List.of(EditionInput.always(place)));
    }
    EditionInput.HOURS.stream()
        .map(place::member)
        .filter(member -> !member.isAbsent())
        .forEach(member -> member.fault("ballincourt.calendar.not-beside-editions"));
    return toKeep(place);
  }

  /** One with {@code editions}; what else is there is left to others. */
  static CalendarInput toKeep(JsonInput place) {
    return new CalendarInput(place, place.member("editions"), EditionsInput::read);
  }

  /** How often it opens in the busiest of its weeks, holidays and single days aside. */
  public int spansOfAWeek() {
    return editions.stream().mapToInt(edition -> edition.weekly().spans()).max().orElse(0);
  }

  /**
   * @throws org.ballincourt.jira.Refusal that names every fault of the request at its place
   */
  public BusinessCalendar calendar() {
    place.refuseFaults();
    try {
      return new BusinessCalendar(zone.orElseThrow(), editions);
    } catch (CalendarFault fault) {
      hours.fault("ballincourt.calendar.never-open");
      place.refuseFaults();
      throw fault;
    }
  }
}
