package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.ballincourt.calendar.NamedCalendar;

/**
 * Who works when: the calendars on which an issue's turns are counted. Lengths on different
 * calendars stand side by side; they are not parts of one whole.
 *
 * @param team of our own turns, and of all that are not the client's; not null
 * @param client of the client's turns, not null
 */
public record WorkingHours(NamedCalendar team, NamedCalendar client) {

  public WorkingHours {
    requireNonNull(team, "team");
    requireNonNull(client, "client");
  }

  /** Everybody works on the same calendar. */
  public static WorkingHours ofAll(NamedCalendar calendar) {
    return new WorkingHours(calendar, calendar);
  }

  /** Whether everybody works on one calendar, so that lengths add up. */
  public boolean areOfOneCalendar() {
    return Objects.equals(team.id(), client.id());
  }

  /** The calendar on which the party's turns are counted. */
  public NamedCalendar of(Party party) {
    return party == Party.CLIENT ? client : team;
  }

  /** The business time of a turn; an open one counts up to {@code at}. */
  public Duration length(Turn turn, Instant at) {
    return turn.length(of(turn.party()).hours(), at);
  }
}
