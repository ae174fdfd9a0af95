package org.ballincourt.calendar.holiday;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A date that is a public holiday; ordered by date, then by name.
 *
 * @param name in English, not blank
 */
public record NamedHoliday(LocalDate date, String name) implements Comparable<NamedHoliday> {

  private static final Comparator<NamedHoliday> ORDER =
      Comparator.comparing(NamedHoliday::date).thenComparing(NamedHoliday::name);

  public NamedHoliday {
    requireNonNull(date, "date");
    requireNonNull(name, "name");
  }

  @Override
  public int compareTo(NamedHoliday other) {
    return ORDER.compare(this, other);
  }
}
