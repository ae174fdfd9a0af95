package org.ballincourt.client.rest;

import static org.ballincourt.client.Bounded.LONGEST_NAME;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.ballincourt.calendar.rest.input.WeekInput;
import org.ballincourt.calendar.rest.input.ZoneInput;
import org.ballincourt.client.Bounded;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.client.country.CountryZones;
import org.ballincourt.client.store.SharedCalendars.Country;
import org.ballincourt.jira.rest.JsonInput;

/** Reads a client that somebody wants to be kept, and notes all that is wrong with it. */
final class ClientInput {
  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(
          List.of(
              "id",
              "revision",
              "name",
              "language",
              "country",
              "region",
              "zone",
              "hours",
              "calendar",
              "meetingTool",
              "projects",
              "components",
              "hidden",
              "contacts"));

  private final JsonInput input;

  ClientInput(JsonInput input) {
    this.input = input;
  }

  /**
   * The client, where nothing else is wrong with the request.
   *
   * @param id of the client; null for a new one
   * @param contacts all who are kept, also those who are gone; empty for a new one
   */
  WantedClient read(Long id, List<Contact> contacts) {
    input.allowOnly(MEMBERS);
    JsonInput other = input.member("id");
    other
        .wholeNumber(0, Long.MAX_VALUE)
        .filter(number -> id != null && !number.equals(id))
        .ifPresent(number -> other.fault("ballincourt.client.other-id", Long.toString(id)));
    Long revision = input.member("revision").wholeNumber(0, Long.MAX_VALUE).orElse(null);
    Optional<String> name = name(input.member("name"));
    Optional<Language> language = language(input.member("language"));
    String tool = line(input.member("meetingTool")).orElse(null);
    Optional<WantedClient.Seat> seat = seat();
    List<Contact> people = new ContactsInput(input.member("contacts"), contacts).read();
    input.refuseFaults();
    return new WantedClient(
        new WantedClient.Words(name.orElseThrow(), language.orElseThrow(), tool),
        seat.orElseThrow(),
        people,
        revision);
  }

  private Optional<WantedClient.Seat> seat() {
    Optional<Country> country = country();
    Optional<ZoneId> zone = zone(country);
    WeeklyHours hours = hours(input.member("hours"));
    return country.flatMap(where -> zone.map(in -> new WantedClient.Seat(where, in, hours)));
  }

  private static WeeklyHours hours(JsonInput place) {
    int before = place.faults();
    WeeklyHours hours = WeekInput.read(place.required(Optional.of(place)).orElseThrow());
    if (place.faults() == before && hours.days().isEmpty()) {
      place.fault("ballincourt.client.never-open");
    }
    return hours;
  }

  private Optional<Country> country() {
    JsonInput place = input.member("country");
    Optional<String> code = place.text();
    if (place.isAbsent()) {
      place.fault("ballincourt.client.country-missing");
    }
    if (code.isPresent() && !CountryZones.isCountry(code.get())) {
      place.fault("ballincourt.client.no-country", code.get());
      return Optional.empty();
    }
    return code.map(known -> new Country(known, region(known)));
  }

  /** Null for the whole country. */
  private String region(String country) {
    JsonInput place = input.member("region");
    Optional<String> region = place.text().filter(text -> !text.isEmpty());
    region
        .filter(code -> !hasRegion(country, code))
        .ifPresent(code -> place.fault("ballincourt.client.no-region", code));
    return region.orElse(null);
  }

  private static boolean hasRegion(String country, String code) {
    return PublicHolidays.country(country).stream()
        .flatMap(known -> known.regions().stream())
        .anyMatch(region -> region.code().equals(code));
  }

  /** Without one it is the usual one of the country. */
  private Optional<ZoneId> zone(Optional<Country> country) {
    JsonInput place = input.member("zone");
    if (!place.isAbsent() || country.isEmpty()) {
      return place.isAbsent() ? Optional.empty() : ZoneInput.read(place);
    }
    return country
        .flatMap(where -> CountryZones.usual(where.code()))
        .or(() -> ZoneInput.read(place));
  }

  /** A name that has to be there. */
  static Optional<String> name(JsonInput place) {
    Optional<String> name = line(place);
    if (name.isEmpty() && (place.isAbsent() || place.text().filter(String::isBlank).isPresent())) {
      place.fault("ballincourt.client.no-name");
    }
    return name;
  }

  /** A line that may be missing; a blank one is. */
  static Optional<String> line(JsonInput place) {
    Optional<String> text = place.text().map(String::strip).filter(line -> !line.isEmpty());
    if (text.filter(line -> !Bounded.isLine(line, LONGEST_NAME)).isPresent()) {
      place.fault("ballincourt.client.no-line", LONGEST_NAME);
      return Optional.empty();
    }
    return text;
  }

  static Optional<Language> language(JsonInput place) {
    Optional<String> tag = place.required(place.text());
    if (tag.isPresent() && !Language.isKnown(tag.get())) {
      List<String> known = Language.ALL.stream().map(Language::tag).toList();
      place.fault("ballincourt.input.not-one-of", tag.get(), String.join(", ", known));
      return Optional.empty();
    }
    return tag.map(Language::new);
  }
}
