package org.ballincourt.client.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.ballincourt.calendar.store.CalendarEdits;
import org.ballincourt.calendar.store.CalendarStore;
import org.springframework.stereotype.Component;

/** Calendars of clients that work alike: the first one makes it, the others use it too. */
@Component
public class SharedCalendars {
  private final CalendarStore calendars;
  private final CalendarEdits edits;

  @Inject
  public SharedCalendars(CalendarStore calendars, CalendarEdits edits) {
    this.calendars = calendars;
    this.edits = edits;
  }

  /**
   * The calendar of these hours with the country’s public holidays; one of a country whose holidays
   * are not known has none.
   *
   * @param region null for the whole country
   * @param name of one that has to be made
   * @throws org.ballincourt.calendar.CalendarFault where it never opens
   */
  public NamedCalendar of(Country country, ZoneId zone, WeeklyHours weekly, String name) {
    BusinessCalendar wanted = hours(country, zone, weekly);
    return calendars.all().stream()
        .filter(kept -> kept.hours().isSetLike(wanted))
        .findFirst()
        .orElseGet(() -> edits.create(name, wanted));
  }

  /**
   * Where a client is.
   *
   * @param code as in ISO 3166
   * @param region null for the whole country
   */
  public record Country(String code, String region) {}

  private static BusinessCalendar hours(Country country, ZoneId zone, WeeklyHours weekly) {
    Edition always = new Edition(null, weekly, holidays(country), Map.of());
    return new BusinessCalendar(zone, List.of(always));
  }

  private static Set<Holiday> holidays(Country country) {
    return PublicHolidays.country(country.code()).isEmpty()
        ? Set.of()
        : PublicHolidays.of(
                country.code(),
                country.region(),
                PublicHolidays.FIRST_YEAR,
                PublicHolidays.LAST_YEAR)
            .stream()
            .map(day -> new Holiday.Once(day.date()))
            .collect(toUnmodifiableSet());
  }
}
