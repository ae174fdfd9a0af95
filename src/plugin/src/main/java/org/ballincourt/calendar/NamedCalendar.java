package org.ballincourt.calendar;

import static java.util.Objects.requireNonNull;

/**
 * A calendar as people speak of it.
 *
 * @param id null for the standard week, which nobody keeps
 * @param name as its keepers call it; null for the standard week, which is called otherwise in each
 *     language
 * @param hours when it opens, not null
 */
public record NamedCalendar(Long id, String name, BusinessCalendar hours) {

  public NamedCalendar {
    requireNonNull(hours, "hours");
    if ((id == null) != (name == null)) {
      throw new IllegalArgumentException("A calendar has both an id and a name, or neither");
    }
  }

  /** Whether it stands in for a calendar that nobody has chosen. */
  public boolean isStandardWeek() {
    return id == null;
  }
}
