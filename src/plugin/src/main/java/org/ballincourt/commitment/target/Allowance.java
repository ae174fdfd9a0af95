package org.ballincourt.commitment.target;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;

/**
 * An amount of time in which something is expected.
 *
 * @param amount above zero
 * @param unit not null
 */
public record Allowance(long amount, Unit unit) {

  /** The two ways in which people say how long something may take. */
  public enum Unit {
    WORKING_DAYS,
    BUSINESS_SECONDS
  }

  public Allowance {
    requireNonNull(unit, "unit");
    if (amount <= 0) {
      throw new IllegalArgumentException("The time to answer must be above zero: " + amount);
    }
  }

  /** The time that a text of {@link #written} says. */
  public static Allowance of(String written) {
    String[] parts = written.split(" ");
    return new Allowance(Long.parseLong(parts[0]), Unit.valueOf(parts[1]));
  }

  /** One line that is the same for the same time, as in {@code 3 WORKING_DAYS}. */
  public String written() {
    return amount + " " + unit;
  }

  /**
   * When it is over: business hours after so much opening, working days at closing time of the last
   * of them.
   *
   * @return empty where the calendar does not open for so long within a hundred years
   */
  public Optional<Instant> endOn(BusinessCalendar calendar, Instant from) {
    if (unit == Unit.BUSINESS_SECONDS) {
      return calendar.plus(from, Duration.ofSeconds(amount));
    }
    return amount > Integer.MAX_VALUE
        ? Optional.empty()
        : calendar.endOfWorkingDay(from, (int) amount);
  }
}
