package org.ballincourt.calendar.rest.input;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.ballincourt.jira.rest.JsonInput;

/** Reads a zone of the time zone database. */
public final class ZoneInput {
  private ZoneInput() {}

  /** Empty where the place is absent, or does not hold one; both are noted. */
  public static Optional<ZoneId> read(JsonInput place) {
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
}
