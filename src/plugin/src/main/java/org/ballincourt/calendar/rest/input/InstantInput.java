package org.ballincourt.calendar.rest.input;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.jira.rest.JsonInput;

/** Reads an instant that calendars can count from. */
public final class InstantInput {

  private InstantInput() {}

  /** Empty where the place is absent, or (noted) does not hold one. */
  public static Optional<Instant> read(JsonInput place) {
    return place.text().flatMap(text -> instant(text, place));
  }

  private static Optional<Instant> instant(String text, JsonInput place) {
    try {
      return Optional.of(Instant.parse(text)).filter(instant -> isInTheYears(instant, place));
    } catch (DateTimeParseException e) {
      place.fault("ballincourt.calendar.not-an-instant", text);
      return Optional.empty();
    }
  }

  private static boolean isInTheYears(Instant instant, JsonInput place) {
    boolean inside =
        !instant.isBefore(BusinessCalendar.EARLIEST) && instant.isBefore(BusinessCalendar.LATEST);
    if (!inside) {
      place.fault(
          "ballincourt.calendar.outside-the-years",
          BusinessCalendar.EARLIEST,
          BusinessCalendar.LATEST);
    }
    return inside;
  }
}
