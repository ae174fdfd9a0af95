package org.ballincourt.acceptance.naive;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A week of work from Monday to Friday, with holidays, the plain way: day by day. No opening may
 * touch a change of clocks.
 *
 * @param openings of each day of work, in order
 */
public record NaiveWeek(ZoneId zone, List<Opening> openings, Set<LocalDate> holidays) {

  /** Hours of a day. */
  public record Opening(LocalTime opens, LocalTime closes) {
    public static Opening of(String opens, String closes) {
      return new Opening(LocalTime.parse(opens), LocalTime.parse(closes));
    }
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** Whole seconds between instants that are cut down to the second. */
  public long seconds(Instant from, Instant to) {
    long sum = 0;
    for (LocalDate day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
      for (Opening opening : isWorkingDay(day) ? openings : List.<Opening>of()) {
        long opens = Math.max(from.getEpochSecond(), second(day, opening.opens()));
        long closes = Math.min(to.getEpochSecond(), second(day, opening.closes()));
        sum += Math.max(0, closes - opens);
      }
    }
    return sum;
  }

  /** Closing time of the n-th day of work after that of an instant. */
  public Instant closingOfDay(Instant from, int n) {
    LocalDate day = day(from);
    for (int left = n; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return closing(day);
  }

  /** Closing time of a day of work. */
  public Instant closing(LocalDate day) {
    return Instant.ofEpochSecond(second(day, openings.get(openings.size() - 1).closes()));
  }

  /** So many seconds of work later; none later is the instant itself. */
  public Instant plus(Instant from, long seconds) {
    if (seconds == 0) {
      return from;
    }
    long left = seconds;
    for (LocalDate day = day(from); ; day = day.plusDays(1)) {
      for (Opening opening : isWorkingDay(day) ? openings : List.<Opening>of()) {
        long opens = Math.max(from.getEpochSecond(), second(day, opening.opens()));
        long there = Math.max(0, second(day, opening.closes()) - opens);
        if (there >= left) {
          return Instant.ofEpochSecond(opens + left);
        }
        left -= there;
      }
    }
  }

  /** Days of work after that of one instant, up to and including that of another. */
  public long daysAfter(Instant from, Instant to) {
    return day(from).plusDays(1).datesUntil(day(to).plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** The days on which some opening lies between two instants. */
  public Set<LocalDate> daysTouched(Instant from, Instant to) {
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
      for (Opening opening : isWorkingDay(day) ? openings : List.<Opening>of()) {
        if (from.isBefore(Instant.ofEpochSecond(second(day, opening.closes())))
            && to.isAfter(Instant.ofEpochSecond(second(day, opening.opens())))) {
          days.add(day);
        }
      }
    }
    return days;
  }

  public LocalDate day(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toLocalDate();
  }

  private long second(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toEpochSecond();
  }
}
