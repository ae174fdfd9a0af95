package org.ballincourt.commitment.field.jql;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;

/**
 * How long something has to be waiting to be found, as in {@code > 5d} or {@code <= 8h}. The units
 * are those of {@code docs/jql.md}.
 *
 * @param comparison of what has passed with the time, not null
 * @param time in working days or in business seconds, not null
 */
record WaitingTime(Comparison comparison, Allowance time) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*(?<sign>[<>]=?)\\s*(?<amount>[1-9]\\d{0,3})\\s*(?<unit>[dh])\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MIXED =
      Pattern.compile(
          "\\s*[<>]=?\\s*\\d{1,4}\\s*(d\\s*\\d{1,4}\\s*h|h\\s*\\d{1,4}\\s*d)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final long SECONDS_OF_AN_HOUR = Duration.ofHours(1).toSeconds();

  WaitingTime {
    requireNonNull(comparison, "comparison");
    requireNonNull(time, "time");
  }

  /** Empty where the text is none; from 1 to 9999 of either unit. */
  static Optional<WaitingTime> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Comparison.of(parts.group("sign")).map(sign -> new WaitingTime(sign, time(parts)))
        : Optional.empty();
  }

  private static Allowance time(Matcher parts) {
    long amount = Long.parseLong(parts.group("amount"));
    return parts.group("unit").equalsIgnoreCase("d")
        ? new Allowance(amount, Unit.WORKING_DAYS)
        : new Allowance(amount * SECONDS_OF_AN_HOUR, Unit.BUSINESS_SECONDS);
  }

  /** Whether the text has both units, of which there is no sum. */
  static boolean isMixed(String written) {
    return MIXED.matcher(written).matches();
  }

  /**
   * Whether what began then has been waiting for so long.
   *
   * @param calendar of whoever is waited for
   */
  boolean fits(Instant since, Instant now, BusinessCalendar calendar) {
    return comparison.holds(
        time.unit() == Unit.WORKING_DAYS
            ? days(since, now, calendar)
            : calendar.between(since, now).compareTo(Duration.ofSeconds(time.amount())));
  }

  /** What a calendar never comes to lies ahead. */
  private int days(Instant since, Instant now, BusinessCalendar calendar) {
    return time.endOn(calendar, since).map(now::compareTo).orElse(-1);
  }
}
