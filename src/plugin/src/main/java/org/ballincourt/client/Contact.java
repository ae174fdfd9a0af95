package org.ballincourt.client;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.Edition;

/**
 * A person at a client.
 *
 * @param id unique among all contacts, also those that are gone
 * @param client the id of the client
 * @param person not null
 * @param absence null where she is there
 * @param gone whether she is kept for the sake of what names her alone: nobody asks her any more
 */
public record Contact(long id, long client, Person person, Absence absence, boolean gone) {

  public Contact {
    requireNonNull(person, "person");
  }

  public String name() {
    return person.name();
  }

  /** Whether a date does not count for her. */
  public boolean isAwayOn(LocalDate date) {
    return absence != null && absence.closes(date);
  }

  /**
   * The calendar of what she has to answer: the client’s, closed on the dates on which she is away
   * and nobody stands in, whatever hours the client has then.
   *
   * @throws org.ballincourt.calendar.CalendarFault where nothing is left of it
   */
  public BusinessCalendar hours(BusinessCalendar ofClient) {
    Set<LocalDate> away = away();
    return away.isEmpty()
        ? ofClient
        : new BusinessCalendar(ofClient.zone(), with(away, ofClient.editions()));
  }

  private Set<LocalDate> away() {
    return absence == null ? Set.of() : absence.closed().collect(toUnmodifiableSet());
  }

  private static List<Edition> with(Set<LocalDate> away, Collection<Edition> editions) {
    return editions.stream().map(edition -> with(away, edition)).toList();
  }

  private static Edition with(Set<LocalDate> away, Edition edition) {
    Map<LocalDate, DayHours> hours = new HashMap<>(edition.overrides());
    away.forEach(date -> hours.put(date, DayHours.CLOSED));
    return new Edition(edition.validFrom(), edition.weekly(), edition.holidays(), hours);
  }
}
