package org.ballincourt.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.OpenSpan;
import org.ballincourt.calendar.WeeklyHours;

/**
 * A business calendar being written down, and asked in the times of its own zone: {@code
 * 2024-03-01T16:00}; with an offset where the clock shows a time twice: {@code
 * 2024-10-27T02:30+01:00}.
 */
public final class Almanac {

  private final ZoneId zone;
  private final List<Edition> earlier = new ArrayList<>();
  private final Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
  private final Set<Holiday> holidays = new HashSet<>();
  private final Map<LocalDate, DayHours> overrides = new HashMap<>();
  private LocalDate validFrom;

  private Almanac(ZoneId zone) {
    this.zone = zone;
  }

  public static Almanac in(String zone) {
    return new Almanac(ZoneId.of(zone));
  }

  /** Monday to Friday, 09:00 to 17:00. */
  public static Almanac nineToFive(String zone) {
    return in(zone).weekdays("09:00-17:00");
  }

  public static Almanac aroundTheClock(String zone) {
    return in(zone).daily("00:00-24:00");
  }

  public Almanac weekdays(String... spans) {
    Stream.of(DayOfWeek.values()).limit(5).forEach(day -> on(day, spans));
    return this;
  }

  public Almanac daily(String... spans) {
    Stream.of(DayOfWeek.values()).forEach(day -> on(day, spans));
    return this;
  }

  public Almanac on(DayOfWeek day, String... spans) {
    weekly.put(day, hours(spans));
    return this;
  }

  /** As in {@code 2024-12-25}, or {@code --12-25} for every year. */
  public Almanac holiday(String day) {
    holidays.add(
        day.startsWith("--")
            ? new Holiday.EveryYear(MonthDay.parse(day))
            : new Holiday.Once(LocalDate.parse(day)));
    return this;
  }

  public Almanac override(String date, String... spans) {
    overrides.put(LocalDate.parse(date), hours(spans));
    return this;
  }

  /** What is said after this holds from that date on; nothing said before does. */
  public Almanac from(String date) {
    if (!weekly.isEmpty() || !overrides.isEmpty()) {
      earlier.add(edition());
    }
    weekly.clear();
    holidays.clear();
    overrides.clear();
    validFrom = LocalDate.parse(date);
    return this;
  }

  public BusinessCalendar calendar() {
    return new BusinessCalendar(zone, editions());
  }

  /** Those that were written down. */
  public List<Edition> editions() {
    return Stream.concat(earlier.stream(), Stream.of(edition())).toList();
  }

  private Edition edition() {
    return new Edition(validFrom, new WeeklyHours(weekly), holidays, overrides);
  }

  /** As in {@code 09:00-17:00}. */
  public static DayHours hours(String... spans) {
    return new DayHours(
        Stream.of(spans).map(s -> s.split("-")).map(s -> DaySpan.of(s[0], s[1])).toList());
  }

  public Instant at(String time) {
    return time.matches(".*T.*[-+Z].*")
        ? OffsetDateTime.parse(time).toInstant()
        : LocalDateTime.parse(time).atZone(zone).toInstant();
  }

  /** As in {@code 16:00}: hours and minutes of opening. */
  public String between(String start, String end) {
    return text(calendar().between(at(start), at(end)));
  }

  /** In the zone's time, or {@code never}. */
  public String plus(String from, String hours) {
    return told(calendar().plus(at(from), duration(hours)));
  }

  public String minus(String from, String hours) {
    return told(calendar().minus(at(from), duration(hours)));
  }

  public String endOfWorkingDay(String start, int n) {
    return told(calendar().endOfWorkingDay(at(start), n));
  }

  public String nextOpening(String from) {
    return told(calendar().nextOpening(at(from)));
  }

  public String previousClosing(String from) {
    return told(calendar().previousClosing(at(from)));
  }

  public boolean isOpenAt(String time) {
    return calendar().isOpenAt(at(time));
  }

  /** Each as in {@code 2024-03-01T09:00 to 2024-03-01T17:00}. */
  public List<String> openSpans(String start, String end) {
    return calendar().openSpans(at(start), at(end)).stream().map(this::told).toList();
  }

  private String told(OpenSpan span) {
    return local(span.start()) + " to " + local(span.end());
  }

  private String told(Optional<Instant> instant) {
    return instant.map(this::local).orElse("never");
  }

  private String local(Instant instant) {
    return instant.atZone(zone).toLocalDateTime().toString();
  }

  private static Duration duration(String hours) {
    String[] parts = hours.split(":");
    return Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
  }

  private static String text(Duration duration) {
    String seconds =
        duration.toSecondsPart() == 0 ? "" : ":%02d".formatted(duration.toSecondsPart());
    return "%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart()) + seconds;
  }
}
