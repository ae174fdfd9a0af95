package org.ballincourt.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** A period that people speak of without its days. */
public enum Preset {
  /** Whole weeks from Monday on, and the one that has begun. */
  TWELVE_WEEKS {
    @Override
    LocalDate first(LocalDate today) {
      return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(11);
    }

    @Override
    LocalDate last(LocalDate today) {
      return today;
    }
  },
  /** What there has been of it. */
  THIS_MONTH {
    @Override
    LocalDate first(LocalDate today) {
      return today.withDayOfMonth(1);
    }

    @Override
    LocalDate last(LocalDate today) {
      return today;
    }
  },
  LAST_MONTH {
    @Override
    LocalDate first(LocalDate today) {
      return today.withDayOfMonth(1).minusMonths(1);
    }

    @Override
    LocalDate last(LocalDate today) {
      return today.withDayOfMonth(1).minusDays(1);
    }
  },
  LAST_QUARTER {
    @Override
    LocalDate first(LocalDate today) {
      return quarter(today).minusMonths(3);
    }

    @Override
    LocalDate last(LocalDate today) {
      return quarter(today).minusDays(1);
    }
  };

  abstract LocalDate first(LocalDate today);

  /** Inclusive. */
  abstract LocalDate last(LocalDate today);

  private static LocalDate quarter(LocalDate today) {
    LocalDate month = today.withDayOfMonth(1);
    return month.minusMonths((month.getMonthValue() - 1) % 3);
  }

  /**
   * The days that it means.
   *
   * @param today in the zone
   */
  public Period seenFrom(LocalDate today, ZoneId zone) {
    return new Period(first(today), last(today), zone);
  }
}
