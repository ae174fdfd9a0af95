package org.ballincourt.calendar.rest;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ballincourt.calendar.OpenSpan;
import org.ballincourt.calendar.rest.OpeningsJson.SpanJson;
import org.ballincourt.calendar.web.words.LengthWords;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer’s words when something is open, and for how long. */
@Component
public class OpeningWords {

  private final Texts texts;
  private final LengthWords lengths;

  @Inject
  public OpeningWords(Texts texts) {
    this.texts = texts;
    this.lengths = new LengthWords(texts);
  }

  /**
   * @param span of one day
   */
  SpanJson span(OpenSpan span, ZoneId zone) {
    LocalDateTime start = LocalDateTime.ofInstant(span.start(), zone);
    LocalDateTime end = LocalDateTime.ofInstant(span.end(), zone);
    boolean toMidnight = span.end().equals(nextMidnight(span.start(), zone));
    return new SpanJson(
        day(start.toLocalDate()),
        start.toLocalTime().toString(),
        toMidnight ? "24:00" : end.toLocalTime().toString(),
        length(span.length()));
  }

  /** When the date of that instant ends. */
  static Instant nextMidnight(Instant instant, ZoneId zone) {
    return LocalDate.ofInstant(instant, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** As in {@code 7 h 30 min}. */
  String length(Duration time) {
    return lengths.exactly(time);
  }

  /** Empty for a time that clocks show once. */
  Optional<String> note(LocalDateTime time, ZoneId zone) {
    LocalTime clock = time.toLocalTime();
    String day = day(time.toLocalDate());
    return switch (zone.getRules().getValidOffsets(time).size()) {
      case 1 -> Optional.empty();
      case 0 -> Optional.of(skipped(day, clock, time.atZone(zone).toLocalTime()));
      default -> Optional.of(texts.text("ballincourt.calendar.tester.twice", day, "" + clock));
    };
  }

  private String skipped(String day, LocalTime clock, LocalTime taken) {
    return texts.text("ballincourt.calendar.tester.skipped", day, "" + clock, "" + taken);
  }

  private String day(LocalDate date) {
    return texts.text(
        "ballincourt.calendar.tester.day", date.getDayOfWeek().getValue(), texts.date(date));
  }
}
