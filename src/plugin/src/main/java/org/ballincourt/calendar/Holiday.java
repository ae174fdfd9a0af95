package org.ballincourt.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;

/** A day on which a calendar is closed. */
public sealed interface Holiday {

  /**
   * The day that a text says: {@code 2026-12-24}, or {@code --12-25} for every year; without the
   * signs and the years of more digits that ISO allows.
   *
   * @throws java.time.format.DateTimeParseException where it says none
   */
  static Holiday of(String text) {
    return text.startsWith("--") ? new EveryYear(MonthDay.parse(text)) : new Once(date(text));
  }

  private static LocalDate date(String text) {
    if (text.length() != "2026-12-24".length()) {
      throw new DateTimeParseException("Not ten characters", text, 0);
    }
    return LocalDate.parse(text);
  }

  /** The text that {@link #of} reads. */
  String written();

  /** Once. */
  record Once(LocalDate date) implements Holiday {

    public Once {
      requireNonNull(date, "date");
    }

    @Override
    public String written() {
      return date.toString();
    }
  }

  /** Every year; on 29 February in leap years only. */
  record EveryYear(MonthDay day) implements Holiday {

    public EveryYear {
      requireNonNull(day, "day");
    }

    @Override
    public String written() {
      return day.toString();
    }
  }
}
