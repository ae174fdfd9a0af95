package org.ballincourt.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An edition in texts, as it is kept and sent.
 *
 * @param validFrom as in {@code 2026-06-01}; null for always
 * @param weekly spans as in {@code ["09:00","17:00"]} by {@code mon} … {@code sun}
 * @param holidays as in {@code 2026-12-24}, or {@code --12-25} for every year
 * @param overrides spans by date
 */
public record WrittenEdition(
    String validFrom,
    Map<String, List<List<String>>> weekly,
    List<String> holidays,
    Map<String, List<List<String>>> overrides) {

  private static final Map<String, DayOfWeek> DAYS = days();

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        .forEach(name -> days.put(name, DayOfWeek.of(days.size() + 1)));
    return days;
  }

  /** The days of the week by what they are called here, from Monday on. */
  public static Map<String, DayOfWeek> dayNames() {
    return new LinkedHashMap<>(DAYS);
  }

  /** Closed days are left out; the same edition always gives the same texts. */
  public static WrittenEdition of(Edition edition) {
    Map<String, List<List<String>>> weekly = new LinkedHashMap<>();
    DAYS.forEach((name, day) -> putUnlessClosed(name, edition.weekly().on(day), weekly));
    Map<String, List<List<String>>> overrides = new TreeMap<>();
    edition.overrides().forEach((date, hours) -> overrides.put(date.toString(), written(hours)));
    return new WrittenEdition(
        edition.validFrom() == null ? null : edition.validFrom().toString(),
        weekly,
        edition.holidays().stream()
            .map(Holiday::written)
            .sorted(Comparator.naturalOrder())
            .toList(),
        overrides);
  }

  private static void putUnlessClosed(
      String name, DayHours hours, Map<String, List<List<String>>> weekly) {
    if (!hours.spans().isEmpty()) {
      weekly.put(name, written(hours));
    }
  }

  private static List<List<String>> written(DayHours hours) {
    return hours.spans().stream().map(span -> List.of(span.opens(), span.closes())).toList();
  }

  /**
   * @throws CalendarFault where hours are wrong
   * @throws java.time.DateTimeException where a date is none
   */
  public Edition edition() {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    weekly.forEach((name, spans) -> days.put(DAYS.get(name), hours(spans)));
    Map<LocalDate, DayHours> dates = new HashMap<>();
    overrides.forEach((date, spans) -> dates.put(LocalDate.parse(date), hours(spans)));
    return new Edition(
        validFrom == null ? null : LocalDate.parse(validFrom),
        new WeeklyHours(days),
        holidays.stream().map(Holiday::of).collect(Collectors.toSet()),
        dates);
  }

  private static DayHours hours(List<List<String>> spans) {
    return new DayHours(spans.stream().map(span -> DaySpan.of(span.get(0), span.get(1))).toList());
  }
}
