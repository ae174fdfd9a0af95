package org.ballincourt.calendar.store;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;

/**
 * How a calendar differs from what it was before: for each date from which hours hold, or held
 * before, what holds then against what held then.
 */
final class CalendarDifferences {

  private static final Edition CLOSED = new Edition(null, WeeklyHours.CLOSED, Set.of(), Map.of());

  private final NamedCalendar before;
  private final NamedCalendar after;
  private final List<Difference> differences = new ArrayList<>();

  /**
   * @param before null for a new one
   */
  private CalendarDifferences(NamedCalendar before, NamedCalendar after) {
    this.before = before;
    this.after = after;
  }

  /**
   * @param before null for a new one
   */
  static List<Difference> between(NamedCalendar before, NamedCalendar after) {
    CalendarDifferences all = new CalendarDifferences(before, after);
    String name = before == null ? null : before.name();
    String zone = before == null ? null : before.hours().zone().getId();
    all.add(What.CALENDAR_NAME, null, name, after.name());
    all.add(What.CALENDAR_ZONE, null, zone, after.hours().zone().getId());
    all.addEditions();
    return all.differences;
  }

  static Difference gone(NamedCalendar calendar) {
    return new Difference(What.CALENDAR_NAME, about(calendar, null), calendar.name(), null);
  }

  private void addEditions() {
    Set<LocalDate> dates = new TreeSet<>(nullsFirst(naturalOrder()));
    Stream.of(before, after)
        .filter(Objects::nonNull)
        .flatMap(calendar -> calendar.hours().editions().stream())
        .forEach(edition -> dates.add(edition.validFrom()));
    dates.forEach(date -> addHours(date, on(date, before), on(date, after)));
  }

  private static Edition on(LocalDate date, NamedCalendar calendar) {
    LocalDate day = date == null ? LocalDate.MIN : date;
    return calendar == null ? null : calendar.hours().editionOn(day).orElse(CLOSED);
  }

  /**
   * @param was null for a new calendar
   */
  private void addHours(LocalDate from, Edition was, Edition is) {
    String week = was == null ? null : was.weekly().written();
    add(What.CALENDAR_HOURS, from, week, is.weekly().written());
    Edition old = was == null ? CLOSED : was;
    addCounts(What.CALENDAR_HOLIDAYS, from, old.holidays(), is.holidays());
    addCounts(What.CALENDAR_DAYS, from, old.overrides().entrySet(), is.overrides().entrySet());
  }

  /** So many are out, so many are in. */
  private void addCounts(What what, LocalDate from, Set<?> was, Set<?> is) {
    long out = was.stream().filter(one -> !is.contains(one)).count();
    long in = is.stream().filter(one -> !was.contains(one)).count();
    if (out + in > 0) {
      differences.add(
          new Difference(what, about(after, from), Long.toString(out), Long.toString(in)));
    }
  }

  private void add(What what, LocalDate from, String was, String is) {
    if (!is.equals(was)) {
      differences.add(new Difference(what, about(after, from), was, is));
    }
  }

  private static Map<String, String> about(NamedCalendar calendar, LocalDate from) {
    Map<String, String> about = new HashMap<>();
    about.put("id", calendar.id().toString());
    about.put("name", calendar.name());
    if (from != null) {
      about.put("validFrom", from.toString());
    }
    return about;
  }
}
