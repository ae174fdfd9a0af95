package org.ballincourt.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The days that a report is about.
 *
 * @param first inclusive, not null
 * @param last inclusive, not before the first, not null
 * @param zone where the days begin and end, not null
 */
public record Period(LocalDate first, LocalDate last, ZoneId zone) {

  /** How long it may be at most, in days: ten years. */
  public static final int MOST_DAYS = 3_660;

  public Period {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    requireNonNull(zone, "zone");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period ends before it starts: " + first + "/" + last);
    }
    if (days(first, last) > MOST_DAYS) {
      throw new IllegalArgumentException("A period is too long: " + first + "/" + last);
    }
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How many there are, from 1 on. */
  public long days() {
    return days(first, last);
  }

  /** Inclusive. */
  public Instant start() {
    return first.atStartOfDay(zone).toInstant();
  }

  /** Exclusive. */
  public Instant end() {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
