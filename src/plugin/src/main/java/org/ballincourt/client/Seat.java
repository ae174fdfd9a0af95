package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

import org.ballincourt.calendar.NamedCalendar;

/**
 * Where a client works, and when.
 *
 * @param country two capitals, as in ISO 3166
 * @param region the code of a part of it that has holidays of its own; null for the whole country
 * @param calendar one that is kept, not null
 */
public record Seat(String country, String region, NamedCalendar calendar) {

  /**
   * @throws IllegalArgumentException where the country is not such a code, or the calendar is the
   *     standard week
   */
  public Seat {
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("Not a country: " + country);
    }
    if (requireNonNull(calendar, "calendar").isStandardWeek()) {
      throw new IllegalArgumentException("A client has a calendar of its own choice");
    }
  }
}
