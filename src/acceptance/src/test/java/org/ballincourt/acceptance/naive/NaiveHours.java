package org.ballincourt.acceptance.naive;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Business time, the plain way: walk from day to day, and add up how much of each one's opening
 * hours lies between the two instants.
 *
 * @param days on which there is work
 */
public record NaiveHours(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

  /** What counts where no calendar is chosen, in a Jira whose zone is UTC. */
  public static final NaiveHours STANDARD_WEEK =
      new NaiveHours(
          ZoneOffset.UTC,
          Set.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY),
          LocalTime.of(9, 0),
          LocalTime.of(17, 0));

  /** Whole seconds between instants that are cut down to the second. */
  public long seconds(Instant from, Instant to) {
    long start = from.getEpochSecond();
    long end = to.getEpochSecond();
    LocalDate last = to.atZone(zone).toLocalDate();
    long sum = 0;
    for (LocalDate day = from.atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (days.contains(day.getDayOfWeek())) {
        long opening = Math.max(start, second(day, opens));
        long closing = Math.min(end, second(day, closes));
        sum += Math.max(0, closing - opening);
      }
    }
    return sum;
  }

  private long second(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toEpochSecond();
  }
}
