package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.ballincourt.acceptance.naive.NaiveWeek;

/**
 * The time to answer.
 *
 * @param days null where it is in seconds
 * @param kind of need that it is for; null for all
 * @param from the first day on which it holds; null for always
 */
record Target(Integer days, Long seconds, String kind, LocalDate from) {
  static Target ofDays(int days) {
    return new Target(days, null, null, null);
  }

  static Target ofHours(int hours) {
    return new Target(null, hours * 3600L, null, null);
  }

  Target onlyFor(String need) {
    return new Target(days, seconds, need, from);
  }

  Target since(String day) {
    return new Target(days, seconds, kind, LocalDate.parse(day));
  }

  /**
   * Whether it holds for what begins on a day.
   *
   * @param need what for; null where nobody says so
   */
  boolean limits(LocalDate day, String need) {
    return (kind == null || kind.equals(need)) && (from == null || !day.isBefore(from));
  }

  Instant due(NaiveWeek week, Instant begin) {
    return days == null ? week.plus(begin, seconds) : week.closingOfDay(begin, days);
  }

  long excess(NaiveWeek week, Instant due, Instant end) {
    if (!end.isAfter(due)) {
      return 0;
    }
    return days == null ? week.seconds(due, end) : week.daysAfter(due, end);
  }

  /** Adds it to the rules of a project. */
  void addTo(ObjectNode rules, String party) {
    ObjectNode written = rules.withArray("targets").addObject().put("party", party);
    written.put("kind", kind).put("validFrom", from == null ? null : from.toString());
    if (days == null) {
      written.put("seconds", seconds);
    } else {
      written.put("days", days);
    }
  }
}
