package org.ballincourt.commitment.target;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.target.Allowance.Unit;

/**
 * By when an answer is due.
 *
 * @param from the instant from which the time to answer counts, not null
 * @param due not before {@code from}, not null
 * @param unit in which time beyond it is told, not null
 * @param calendar on which it was counted, not null
 */
public record Deadline(Instant from, Instant due, Unit unit, BusinessCalendar calendar) {

  public Deadline {
    requireNonNull(from, "from");
    requireNonNull(due, "due");
    requireNonNull(unit, "unit");
    requireNonNull(calendar, "calendar");
  }

  /** Empty where the calendar does not open for so long within a hundred years. */
  public static Optional<Deadline> of(Allowance time, Instant from, BusinessCalendar calendar) {
    return time.endOn(calendar, from).map(due -> new Deadline(from, due, time.unit(), calendar));
  }

  /** Its date where the calendar's clocks are. */
  public LocalDate date() {
    return dateBefore(due);
  }

  /** The business time that there was to answer. */
  public Duration allowed() {
    return calendar.between(from, due);
  }

  /** What comes exactly then is in time. */
  public boolean isPast(Instant instant) {
    return instant.isAfter(due);
  }

  /**
   * The same, so much business time later; where it is told in working days, at closing time of the
   * day that this leads to.
   *
   * @return empty where the calendar does not open for so long within a hundred years
   */
  public Optional<Deadline> movedBy(Duration amount) {
    return amount.isZero()
        ? Optional.of(this)
        : calendar
            .plus(due, amount)
            .flatMap(moved -> unit == Unit.WORKING_DAYS ? closing(moved) : Optional.of(moved))
            .map(moved -> new Deadline(from, moved, unit, calendar));
  }

  private Optional<Instant> closing(Instant inOpening) {
    return calendar.closingFrom(dateBefore(inOpening));
  }

  /** A day that closes at midnight is still the day that it was. */
  private LocalDate dateBefore(Instant end) {
    return end.minusMillis(1).atZone(calendar.zone()).toLocalDate();
  }

  /** How far beyond it an instant is; zero where it is not past. */
  public Excess excessAt(Instant end) {
    return new Excess(unit == Unit.WORKING_DAYS ? daysBeyond(end) : secondsBeyond(end), unit);
  }

  private long secondsBeyond(Instant end) {
    return calendar.between(due, end).toSeconds();
  }

  /** A day that closes at midnight is still the day that it was. */
  private long daysBeyond(Instant end) {
    return isPast(end) ? calendar.workingDaysBetween(due.minusMillis(1), end) : 0;
  }
}
