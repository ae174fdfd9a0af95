package org.ballincourt.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Into what parts the time of a period is cut: weeks from Monday on, or months of the calendar. */
public enum Step {
  WEEK {
    @Override
    LocalDate after(LocalDate date) {
      return date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
  },
  MONTH {
    @Override
    LocalDate after(LocalDate date) {
      return date.with(TemporalAdjusters.firstDayOfNextMonth());
    }
  };

  /** The first day of the next part. */
  abstract LocalDate after(LocalDate date);

  private static final int MOST_DAYS_OF_WEEKS = 26 * 7;

  /** Weeks for half a year at most, so that a chart can be read. */
  public static Step suiting(Period period) {
    return period.days() <= MOST_DAYS_OF_WEEKS ? WEEK : MONTH;
  }

  /** The first days of the parts of a period; the first part, and the last, may be cut short. */
  public List<LocalDate> starts(Period period) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate day = period.first(); !day.isAfter(period.last()); day = after(day)) {
      starts.add(day);
    }
    return starts;
  }

  /** Where the parts begin, and at last where the period ends. */
  Instant[] edges(Period period) {
    List<Instant> edges = new ArrayList<>();
    starts(period).forEach(day -> edges.add(day.atStartOfDay(period.zone()).toInstant()));
    edges.add(period.end());
    return edges.toArray(Instant[]::new);
  }
}
