package org.ballincourt.calendar.rest.input;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;

/** Reads from when to when somebody wants to see a calendar open, in the calendar's zone. */
public final class TesterInput {

  /** What nobody reads to its end; it bounds the work that one request can ask for. */
  static final int MOST_YEARS = 5;

  private static final Set<String> MEMBERS = new LinkedHashSet<>(List.of("calendar", "from", "to"));

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** A day from the ends, since zones lie up to a day from UTC. */
  private static final LocalDateTime EARLIEST = LocalDate.of(1800, 1, 2).atStartOfDay();

  private static final LocalDateTime LATEST = LocalDate.of(2399, 12, 30).atStartOfDay();

  private TesterInput() {}

  /**
   * What is asked.
   *
   * @param from what clocks of the calendar's zone show
   * @param to not before {@code from}
   */
  public record Asked(BusinessCalendar calendar, LocalDateTime from, LocalDateTime to) {}

  /**
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  public static Asked read(InputStream body, Texts texts) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(MEMBERS);
    CalendarInput calendar = CalendarInput.toAsk(input.member("calendar"));
    Optional<LocalDateTime> from = time(input.member("from"));
    JsonInput end = input.member("to");
    Optional<LocalDateTime> to = time(end);
    from.ifPresent(start -> to.ifPresent(last -> refuseRange(start, last, end)));
    return new Asked(calendar.calendar(), from.orElseThrow(), to.orElseThrow());
  }

  private static Optional<LocalDateTime> time(JsonInput place) {
    return place.required(place.text()).flatMap(text -> time(text, place));
  }

  private static Optional<LocalDateTime> time(String text, JsonInput place) {
    try {
      return Optional.of(LocalDateTime.parse(text, TIME)).filter(time -> isInside(time, place));
    } catch (DateTimeParseException e) {
      place.fault("ballincourt.calendar.not-a-local-time", text);
      return Optional.empty();
    }
  }

  private static boolean isInside(LocalDateTime time, JsonInput place) {
    boolean inside = !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    if (!inside) {
      place.fault(
          "ballincourt.calendar.outside-the-years",
          BusinessCalendar.EARLIEST,
          BusinessCalendar.LATEST);
    }
    return inside;
  }

  private static void refuseRange(LocalDateTime from, LocalDateTime to, JsonInput place) {
    if (to.isBefore(from)) {
      place.fault("ballincourt.calendar.ends-before-from");
    } else if (to.isAfter(from.plusYears(MOST_YEARS))) {
      place.fault("ballincourt.calendar.too-long-a-time", MOST_YEARS);
    }
  }
}
