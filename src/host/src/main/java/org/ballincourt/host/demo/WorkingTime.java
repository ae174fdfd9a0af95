package org.ballincourt.host.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** A project's working time, Monday to Friday from nine to five in UTC, counted in minutes. */
record WorkingTime(LocalDate firstMonday) {

  static final int MINUTES_OF_A_DAY = 8 * 60;

  private static final LocalTime OPENING = LocalTime.of(9, 0);
  private static final int DAYS_OF_A_WEEK = 5;

  /** Begins on a Monday, that many weeks before the one of now. */
  static WorkingTime since(int weeks, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new WorkingTime(
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks));
  }

  /** The date of a working day, counted from 0. */
  LocalDate date(int day) {
    return firstMonday.plusWeeks(day / DAYS_OF_A_WEEK).plusDays(day % DAYS_OF_A_WEEK);
  }

  Instant at(int minute) {
    return date(minute / MINUTES_OF_A_DAY)
        .atTime(OPENING.plusMinutes(minute % MINUTES_OF_A_DAY))
        .toInstant(ZoneOffset.UTC);
  }
}
