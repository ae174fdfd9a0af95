package org.ballincourt.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.ballincourt.calendar.CalendarFault.Reason;

/**
 * When somebody works: a zone and the editions of its hours. Immutable and safe for many threads.
 *
 * <p>It counts whole seconds of elapsed time: every instant given is floored to the second, every
 * span is half-open, and a day on which clocks change has 23 or 25 hours. A boundary that a clock
 * skips is moved later by as much as was skipped; of one that a clock shows twice the first counts;
 * a span of which nothing is left is dropped (the rules of {@link java.time.ZonedDateTime#ofLocal},
 * on the zones that the JDK knows). What overlaps or adjoins by that is one opening; so is what
 * adjoins at midnight.
 *
 * <p>The years that are asked for are compiled once, by decades, into sorted openings with the
 * seconds before each, so that each question is a binary search or two. Further years are compiled
 * when they are first asked for; threads that need them at once may each compile them.
 *
 * <p>All methods but the constructor throw {@link IllegalArgumentException} for instants before
 * {@link #EARLIEST} or not before {@link #LATEST}.
 */
public final class BusinessCalendar {

  /** The first instant that can be asked for, inclusive. */
  public static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");

  /** The last one, exclusive. */
  public static final Instant LATEST = Instant.parse("2400-01-01T00:00:00Z");

  /** How far forward or back anything is looked for: a hundred years, of 365¼ days each. */
  public static final Duration FURTHEST = Duration.ofDays(36_525);

  private static final long FURTHEST_SECONDS = FURTHEST.toSeconds();
  private static final long FIRST_SECOND = EARLIEST.getEpochSecond();
  private static final long END_SECOND = LATEST.getEpochSecond();

  private final Editions editions;
  private volatile CompiledYears compiled;

  /**
   * @param editions in any order; before the first of them the calendar is closed
   * @throws CalendarFault where two begin at one date, or there is no opening at all
   */
  public BusinessCalendar(ZoneId zone, Collection<Edition> editions) {
    this.editions = new Editions(zone, editions);
    if (!this.editions.openWithin(date(FIRST_SECOND), date(END_SECOND))) {
      throw new CalendarFault(Reason.NEVER_OPEN);
    }
  }

  public ZoneId zone() {
    return editions.zone();
  }

  /** In the order in which they hold. */
  public List<Edition> editions() {
    return editions.inOrder();
  }

  /**
   * The edition that holds on a date, {@link LocalDate#MIN} being before all that have a date.
   *
   * @return empty before the first of them
   */
  public Optional<Edition> editionOn(LocalDate date) {
    return editions.holdingOn(date);
  }

  /** Whether the same has been set in both: zone and editions. */
  public boolean isSetLike(BusinessCalendar other) {
    return zone().equals(other.zone()) && editions().equals(other.editions());
  }

  /** Whether both open and close alike, from {@link #EARLIEST} up to an instant. */
  public boolean opensLike(BusinessCalendar other, Instant endExclusive) {
    return isSetLike(other)
        || CompiledYears.alike(editions, other.editions, FIRST_SECOND, second(endExclusive));
  }

  /**
   * The time that counts between two instants, each floored to the second: whole seconds, additive
   * at every instant between them.
   *
   * @return zero where the end is not after the start
   */
  public Duration between(Instant startInclusive, Instant endExclusive) {
    long start = second(startInclusive);
    long end = second(endExclusive);
    if (end <= start) {
      return Duration.ZERO;
    }
    Openings openings = years(start, end).openings();
    return Duration.ofSeconds(openings.before(end) - openings.before(start));
  }

  /**
   * The earliest instant so much opening later: what ends at closing time ends then, not at the
   * next opening. Nothing later is the instant itself.
   *
   * @param amount not negative; floored to whole seconds
   * @return empty where there is not that much opening within {@link #FURTHEST}
   */
  public Optional<Instant> plus(Instant from, Duration amount) {
    long start = second(from);
    long seconds = seconds(amount);
    if (seconds == 0) {
      return Optional.of(from);
    }
    if (seconds > FURTHEST_SECONDS) {
      return Optional.empty();
    }
    Openings openings = after(start).openings();
    return upTo(start, openings.earliestAfter(openings.before(start) + seconds));
  }

  /**
   * The latest whole second so much opening earlier: what began at opening time began then, not at
   * the closing before. Nothing earlier is the instant itself.
   *
   * @param amount not negative; floored to whole seconds
   * @return empty where there is not that much opening within {@link #FURTHEST}
   */
  public Optional<Instant> minus(Instant from, Duration amount) {
    long end = second(from);
    long seconds = seconds(amount);
    if (seconds == 0) {
      return Optional.of(from);
    }
    if (seconds > FURTHEST_SECONDS) {
      return Optional.empty();
    }
    Openings openings = upTo(end).openings();
    return downTo(end, openings.latestAfter(openings.before(end) - seconds));
  }

  /**
   * Closing time of the n-th working day whose date, in the calendar's zone, is after that of the
   * start. A day with any opening is a working day; one that closes at {@code 24:00} does so at
   * midnight, also where the next one opens then.
   *
   * @param n from 1 on
   * @return empty where there are not so many within {@link #FURTHEST}
   */
  public Optional<Instant> endOfWorkingDay(Instant start, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("Working days are counted from 1 on: " + n);
    }
    long second = second(start);
    return upTo(second, after(second).workingDays().closingOfNth(n, dayOf(start)));
  }

  /**
   * Closing time of the first working day from a date on.
   *
   * @return empty where there is none within {@link #FURTHEST}
   */
  public Optional<Instant> closingFrom(LocalDate date) {
    return endOfWorkingDay(date.atStartOfDay(zone()).toInstant().minusMillis(1), 1);
  }

  /**
   * How many working days there are after the date of one instant, up to and including the date of
   * another, in the calendar's zone; zero where that is not after it.
   */
  public int workingDaysBetween(Instant afterDateOf, Instant upToDateOf) {
    long start = second(afterDateOf);
    long end = second(upToDateOf);
    return end <= start
        ? 0
        : years(start, end).workingDays().between(dayOf(afterDateOf), dayOf(upToDateOf));
  }

  private long dayOf(Instant instant) {
    return instant.atZone(zone()).toLocalDate().toEpochDay();
  }

  public boolean isOpenAt(Instant instant) {
    long second = second(instant);
    return years(second, second).openings().isOpen(second);
  }

  /**
   * The first open instant, this one or a later one.
   *
   * @return empty where there is none within {@link #FURTHEST}
   */
  public Optional<Instant> nextOpening(Instant from) {
    long second = second(from);
    Openings openings = after(second).openings();
    return openings.isOpen(second)
        ? Optional.of(from)
        : upTo(second, openings.openingAfter(second));
  }

  /**
   * The last end of an opening, at this instant or before it.
   *
   * @return empty where there is none within {@link #FURTHEST}
   */
  public Optional<Instant> previousClosing(Instant from) {
    long second = second(from);
    return downTo(second, upTo(second).openings().closingUpTo(second));
  }

  /** The openings between two instants in order, the first and the last cut there. */
  public List<OpenSpan> openSpans(Instant startInclusive, Instant endExclusive) {
    long start = second(startInclusive);
    long end = second(endExclusive);
    if (end <= start) {
      return List.of();
    }
    return years(start, end).openings().within(start, end).stream()
        .map(stretch -> new OpenSpan(instant(stretch.opens()), instant(stretch.closes())))
        .toList();
  }

  private CompiledYears after(long second) {
    return years(second, second + FURTHEST_SECONDS);
  }

  private CompiledYears upTo(long second) {
    return years(second - FURTHEST_SECONDS, second);
  }

  /** Published by one volatile write of an immutable object; whoever loses a race grows again. */
  private CompiledYears years(long from, long to) {
    CompiledYears known = compiled;
    if (known == null) {
      known = CompiledYears.around(from, to, editions);
      compiled = known;
    } else if (!known.cover(from, to)) {
      known = known.and(from, to, editions);
      compiled = known;
    }
    return known;
  }

  private static Optional<Instant> upTo(long start, OptionalLong found) {
    return found.isPresent() && found.getAsLong() <= start + FURTHEST_SECONDS
        ? Optional.of(instant(found.getAsLong()))
        : Optional.empty();
  }

  private static Optional<Instant> downTo(long end, OptionalLong found) {
    return found.isPresent() && found.getAsLong() >= end - FURTHEST_SECONDS
        ? Optional.of(instant(found.getAsLong()))
        : Optional.empty();
  }

  private static long second(Instant instant) {
    long second = instant.getEpochSecond();
    if (second < FIRST_SECOND || second >= END_SECOND) {
      throw new IllegalArgumentException("Outside the years of a calendar: " + instant);
    }
    return second;
  }

  private static long seconds(Duration amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("An amount of time must not be negative: " + amount);
    }
    return amount.toSeconds();
  }

  private static Instant instant(long second) {
    return Instant.ofEpochSecond(second);
  }

  private static LocalDate date(long second) {
    return LocalDate.ofEpochDay(Math.floorDiv(second, TimeUnit.DAYS.toSeconds(1)));
  }
}
