package org.ballincourt.calendar.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.calendar.OpenSpan;
import org.ballincourt.calendar.rest.input.TesterInput.Asked;

/**
 * When a calendar is open, in words, on the wire. What goes on over midnight is two spans.
 *
 * @param seconds how long it is open in all
 * @param length the same in words
 * @param spans in order, some hundred at most
 * @param more how many are left out
 * @param notes what was taken instead of times that the clocks skip, or show twice
 */
public record OpeningsJson(
    long seconds, String length, List<SpanJson> spans, int more, List<String> notes) {

  static final int MOST_SPANS = 200;

  /** One span of a day, in what the clocks show; {@code to} is 24:00 at the latest. */
  public record SpanJson(String day, String from, String to, String length) {}

  static OpeningsJson of(Asked asked, OpeningWords words) {
    ZoneId zone = asked.calendar().zone();
    Instant start = asked.from().atZone(zone).toInstant();
    Instant end = asked.to().atZone(zone).toInstant();
    Duration time = asked.calendar().between(start, end);
    List<OpenSpan> spans =
        asked.calendar().openSpans(start, end).stream().flatMap(span -> byDay(span, zone)).toList();
    return new OpeningsJson(
        time.toSeconds(),
        words.length(time),
        spans.stream().limit(MOST_SPANS).map(span -> words.span(span, zone)).toList(),
        Math.max(0, spans.size() - MOST_SPANS),
        notes(asked, zone, words));
  }

  private static Stream<OpenSpan> byDay(OpenSpan span, ZoneId zone) {
    return Stream.iterate(
            span.start(), span.end()::isAfter, start -> OpeningWords.nextMidnight(start, zone))
        .map(start -> new OpenSpan(start, earlier(span.end(), start, zone)));
  }

  private static Instant earlier(Instant end, Instant start, ZoneId zone) {
    Instant midnight = OpeningWords.nextMidnight(start, zone);
    return end.isBefore(midnight) ? end : midnight;
  }

  private static List<String> notes(Asked asked, ZoneId zone, OpeningWords words) {
    Stream<LocalDateTime> times = Stream.of(asked.from(), asked.to()).distinct();
    return times.flatMap(time -> words.note(time, zone).stream()).toList();
  }
}
