package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Deadline;

/**
 * What a commitment's date is counted by.
 *
 * @param calendar the client's, closed while the person who was asked is away; not null
 * @param time our target; null without one
 */
public record Terms(BusinessCalendar calendar, Allowance time) {

  public Terms {
    requireNonNull(calendar, "calendar");
  }

  /**
   * By when an answer is due before anything has moved it.
   *
   * @param picked by hand, which wins over the target; null for none
   * @return empty where there is neither, or the calendar does not open for so long
   */
  public Optional<Deadline> from(Instant told, LocalDate picked) {
    if (picked != null) {
      return calendar
          .closingFrom(picked)
          .map(due -> new Deadline(told, due, Unit.WORKING_DAYS, calendar));
    }
    return Optional.ofNullable(time).flatMap(target -> Deadline.of(target, told, calendar));
  }
}
