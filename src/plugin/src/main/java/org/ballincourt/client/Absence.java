package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.Edition;

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

  /**
   * The calendar of what she has to answer: the client’s, closed on the dates that are, whatever
   * hours the client has then.
   *
   * @throws org.ballincourt.calendar.CalendarFault where nothing is left of it
   */
  public BusinessCalendar hours(BusinessCalendar ofClient) {
    return standIn == null
        ? new BusinessCalendar(ofClient.zone(), closed(ofClient.editions()))
        : ofClient;
  }

  private List<Edition> closed(Collection<Edition> editions) {
    return editions.stream().map(this::closed).toList();
  }

  private Edition closed(Edition edition) {
    Map<LocalDate, DayHours> hours = new HashMap<>(edition.overrides());
    from.datesUntil(to.plusDays(1)).forEach(date -> hours.put(date, DayHours.CLOSED));
    return new Edition(edition.validFrom(), edition.weekly(), edition.holidays(), hours);
  }
}
