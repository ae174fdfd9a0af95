package org.ballincourt.client.rest;

import jakarta.inject.Inject;
import java.util.Locale;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.ballincourt.calendar.holiday.Region;
import org.ballincourt.calendar.web.words.WeekWords;
import org.ballincourt.client.Account;
import org.ballincourt.client.Seat;
import org.ballincourt.client.country.CountryZones;
import org.ballincourt.client.store.SharedCalendars;
import org.ballincourt.client.store.SharedCalendars.Country;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Gives clients the calendars that they work by, which others may work by already. */
@Component
public class ClientSeats {

  /** Of the name of a calendar, in characters. */
  private static final int LONGEST_NAME = 200;

  private final SharedCalendars calendars;
  private final ClientJsons clients;
  private final Texts texts;

  @Inject
  public ClientSeats(SharedCalendars calendars, ClientJsons clients, Texts texts) {
    this.calendars = calendars;
    this.clients = clients;
    this.texts = texts;
  }

  /**
   * Who says nothing new keeps the calendar, whatever its keepers have made of it.
   *
   * @param seen the client as it is; null for a new one
   */
  Seat of(WantedClient.Seat wanted, Account seen) {
    if (seen != null && isWhere(seen.client().seat(), wanted)) {
      return seen.client().seat();
    }
    Country country = wanted.country();
    NamedCalendar calendar = calendars.of(country, wanted.zone(), wanted.hours(), name(wanted));
    return new Seat(country.code(), country.region(), calendar);
  }

  private boolean isWhere(Seat seat, WantedClient.Seat wanted) {
    return new Country(seat.country(), seat.region()).equals(wanted.country())
        && seat.calendar().hours().zone().equals(wanted.zone())
        && clients.weekly(seat.calendar().hours()).equals(wanted.hours());
  }

  /** As in {@code Norway, Monday to Friday 08:00–16:00}. */
  private String name(WantedClient.Seat wanted) {
    String name =
        texts.text(
            "ballincourt.client.calendar-name",
            place(wanted.country()),
            new WeekWords(texts).of(wanted.hours()));
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  private String place(Country country) {
    Locale locale = texts.locale();
    String name = CountryZones.name(country.code(), locale);
    return PublicHolidays.country(country.code()).stream()
        .flatMap(known -> known.regions().stream())
        .filter(region -> region.code().equals(country.region()))
        .map(Region::name)
        .findFirst()
        .map(region -> texts.text("ballincourt.client.region-of", region, name))
        .orElse(name);
  }
}
