package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * When somebody is away, in the zone of her calendar.
 *
 * @param from inclusive, not null
 * @param to inclusive, not before that, at most {@link #LONGEST} days from it
 * @param standIn the id of the contact who answers for her; null where nobody does
 */
public record Absence(LocalDate from, LocalDate to, Long standIn) {

  /** In days, both ends counted: who is away for longer is no longer there. */
  public static final int LONGEST = 366;

  /**
   * @throws IllegalArgumentException where it ends before it begins, or is too long
   */
  public Absence {
    if (!isPossible(requireNonNull(from, "from"), requireNonNull(to, "to"))) {
      throw new IllegalArgumentException("Away from " + from + " to " + to);
    }
  }

  public static boolean isPossible(LocalDate from, LocalDate to) {
    return !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < LONGEST;
  }

  public boolean includes(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /** Whether a date does not count for her; with a stand-in each one does. */
  public boolean closes(LocalDate date) {
    return standIn == null && includes(date);
  }

  /** All dates that {@link #closes}, in order. */
  Stream<LocalDate> closed() {
    return standIn == null ? from.datesUntil(to.plusDays(1)) : Stream.empty();
  }
}
