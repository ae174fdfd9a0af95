package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import org.ballincourt.calendar.NamedCalendar;

/**
 * An organisation that we work for.
 *
 * @param id unique among all clients, also those that were deleted; null while it is not kept
 * @param name not blank, on one line, at most {@link Bounded#LONGEST_NAME} characters
 * @param language in which we speak with it, not null
 * @param seat not null
 * @param meetingTool what it prefers to meet with, as it calls it; null where nobody has said;
 *     bounded like the name
 */
public record Client(Long id, String name, Language language, Seat seat, String meetingTool) {

  /**
   * @throws IllegalArgumentException where the name or the tool is not such a line
   */
  public Client {
    Bounded.name(requireNonNull(name, "name"));
    requireNonNull(language, "language");
    requireNonNull(seat, "seat");
    Bounded.nameOrNull(meetingTool);
  }

  /** When it works. */
  public NamedCalendar calendar() {
    return seat.calendar();
  }

  /** Where its clocks stand. */
  public ZoneId zone() {
    return calendar().hours().zone();
  }
}
