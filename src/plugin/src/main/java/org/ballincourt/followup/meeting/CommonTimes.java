package org.ballincourt.followup.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.OpenSpan;
import org.ballincourt.followup.meeting.Plan.Time;

/**
 * When people of both sides are at work together, so that they can meet. All times of day are those
 * of the client’s clocks.
 *
 * @param client when its people work, not null
 * @param team when ours do, not null
 */
public record CommonTimes(BusinessCalendar client, BusinessCalendar team) {

  /** How many are suggested. */
  public static final int SUGGESTED = 3;

  /**
   * How many working days of each side pass before the first one, so that people can arrange it.
   */
  public static final int NOTICE = 3;

  /** How far ahead anything is suggested, in days. */
  public static final int FURTHEST = 60;

  private static final int GRID_MINUTES = 30;
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime FIRST_LUNCH = LocalTime.of(11, 0);
  private static final LocalTime LAST_LUNCH = LocalTime.of(13, 0);
  private static final List<LocalTime> PREFERRED =
      List.of(LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(10, 0));

  public CommonTimes {
    requireNonNull(client, "client");
    requireNonNull(team, "team");
  }

  /**
   * Times on {@link #SUGGESTED} different days, in order: each for the whole length within the
   * hours of both sides, begun on a full or a half hour, in the morning and in the afternoon by
   * turns. A lunch begins near noon; what either side closes for at noon does not matter then, if
   * both are at work before and after it.
   *
   * @return fewer where there are not so many in the next {@link #FURTHEST} days, down to none
   */
  public List<Time> suggested(Instant now, Duration length, Venue.Kind venue) {
    List<Time> times = new ArrayList<>();
    Optional<LocalDate> first = first(now);
    for (int day = 0; first.isPresent() && day < FURTHEST && times.size() < SUGGESTED; day++) {
      LocalDate date = first.get().plusDays(day);
      LocalTime best = venue == Venue.Kind.LUNCH ? NOON : PREFERRED.get(times.size());
      starts(date, length, venue)
          .min(Comparator.comparing(start -> distance(start, best)))
          .ifPresent(start -> times.add(new Time(start.toInstant(), length)));
    }
    return times;
  }

  /** The day after that on which the last working day of notice closes. */
  private Optional<LocalDate> first(Instant now) {
    return Stream.of(client, team)
        .map(side -> side.endOfWorkingDay(now, NOTICE))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .map(closing -> closing.minusSeconds(1).atZone(client.zone()).toLocalDate().plusDays(1));
  }

  private static Duration distance(ZonedDateTime start, LocalTime best) {
    return Duration.between(start.toLocalTime(), best).abs();
  }

  private Stream<ZonedDateTime> starts(LocalDate date, Duration length, Venue.Kind venue) {
    List<OpenSpan> together = venue == Venue.Kind.LUNCH ? aroundNoon(date) : together(date);
    return IntStream.range(0, (int) Duration.ofDays(1).toMinutes() / GRID_MINUTES)
        .mapToObj(step -> LocalTime.MIN.plusMinutes((long) step * GRID_MINUTES))
        .filter(time -> venue != Venue.Kind.LUNCH || isLunch(time))
        .map(time -> ZonedDateTime.of(date, time, client.zone()))
        .filter(
            start -> together.stream().anyMatch(span -> holds(span, start.toInstant(), length)));
  }

  private static boolean isLunch(LocalTime time) {
    return !time.isBefore(FIRST_LUNCH) && !time.isAfter(LAST_LUNCH);
  }

  private static boolean holds(OpenSpan span, Instant start, Duration length) {
    return !start.isBefore(span.start()) && !start.plus(length).isAfter(span.end());
  }

  /** What both are open for on a date. */
  private List<OpenSpan> together(LocalDate date) {
    List<OpenSpan> ours = spans(team, date);
    return spans(client, date).stream()
        .flatMap(theirs -> ours.stream().flatMap(our -> common(theirs, our)))
        .toList();
  }

  /** From when both have opened until one of them closes for the day, whatever is between. */
  private List<OpenSpan> aroundNoon(LocalDate date) {
    return wholeDay(spans(client, date))
        .flatMap(theirs -> wholeDay(spans(team, date)).flatMap(ours -> common(theirs, ours)))
        .toList();
  }

  private static Stream<OpenSpan> wholeDay(List<OpenSpan> spans) {
    return spans.isEmpty()
        ? Stream.empty()
        : Stream.of(new OpenSpan(spans.get(0).start(), spans.get(spans.size() - 1).end()));
  }

  private static Stream<OpenSpan> common(OpenSpan one, OpenSpan other) {
    Instant start = later(one.start(), other.start());
    Instant end = one.end().isBefore(other.end()) ? one.end() : other.end();
    return start.isBefore(end) ? Stream.of(new OpenSpan(start, end)) : Stream.empty();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private List<OpenSpan> spans(BusinessCalendar side, LocalDate date) {
    return side.openSpans(
        date.atStartOfDay(client.zone()).toInstant(),
        date.plusDays(1).atStartOfDay(client.zone()).toInstant());
  }
}
