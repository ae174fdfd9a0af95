package org.ballincourt.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day on which a calendar is closed. */
public sealed interface Holiday {

  /** Once. */
  record Once(LocalDate date) implements Holiday {

    public Once {
      requireNonNull(date, "date");
    }
  }

  /** Every year; on 29 February in leap years only. */
  record EveryYear(MonthDay day) implements Holiday {

    public EveryYear {
      requireNonNull(day, "day");
    }
  }
}
