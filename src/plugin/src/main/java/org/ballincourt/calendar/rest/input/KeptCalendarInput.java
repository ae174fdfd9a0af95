package org.ballincourt.calendar.rest.input;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** Reads a calendar that somebody wants to be kept. */
public final class KeptCalendarInput {

  static final int LONGEST_NAME = 200;

  private static final Set<String> MEMBERS =
      new LinkedHashSet<>(List.of("id", "name", "zone", "editions"));

  private KeptCalendarInput() {}

  /**
   * A calendar as it shall be.
   *
   * @param name without blanks around it, not empty
   * @param hours not null
   */
  public record Wanted(String name, BusinessCalendar hours) {}

  /**
   * Of a new one; an id that comes with it is that of another one, and not looked at.
   *
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  public static Wanted ofNew(InputStream body, Texts texts) {
    return read(JsonInput.object(body, texts));
  }

  /**
   * Of the one with that id; a body that names another one is refused.
   *
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  public static Wanted of(long id, InputStream body, Texts texts) {
    JsonInput input = JsonInput.object(body, texts);
    JsonInput place = input.member("id");
    id(place).filter(other -> other != id).ifPresent(other -> refuseOther(place, id));
    return read(input);
  }

  private static void refuseOther(JsonInput place, long id) {
    place.fault("ballincourt.calendar.other-id", Long.toString(id));
  }

  private static Optional<Long> id(JsonInput place) {
    return place.wholeNumber(0, Long.MAX_VALUE);
  }

  private static Wanted read(JsonInput input) {
    input.allowOnly(MEMBERS);
    Optional<String> name = name(input.member("name"));
    BusinessCalendar hours = CalendarInput.toKeep(input).calendar();
    return new Wanted(name.orElseThrow(), hours);
  }

  private static Optional<String> name(JsonInput place) {
    return place.required(place.text()).map(String::strip).filter(name -> canBeRead(name, place));
  }

  private static boolean canBeRead(String name, JsonInput place) {
    if (name.isEmpty()) {
      place.fault("ballincourt.calendar.no-name");
    } else if (name.length() > LONGEST_NAME) {
      place.fault("ballincourt.calendar.long-name", LONGEST_NAME);
    } else if (name.codePoints().anyMatch(Character::isISOControl)) {
      place.fault("ballincourt.calendar.control-in-name");
    } else {
      return true;
    }
    return false;
  }
}
