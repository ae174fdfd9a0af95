package org.ballincourt.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The opening of an ordinary week.
 *
 * @param days without those that are closed
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {

  /** Not open on any day. */
  public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());

  public WeeklyHours {
    Map<DayOfWeek, DayHours> open = new EnumMap<>(DayOfWeek.class);
    open.putAll(days);
    open.values().removeIf(DayHours.CLOSED::equals);
    days = Map.copyOf(open);
  }

  /** The hours that a text of {@link #written} says. */
  public static WeeklyHours of(String written) {
    Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    for (String day : written.isEmpty() ? new String[0] : written.split(";")) {
      String[] parts = day.split(" ");
      days.put(WrittenEdition.dayNames().get(parts[0]), hours(parts));
    }
    return new WeeklyHours(days);
  }

  private static DayHours hours(String[] parts) {
    List<DaySpan> spans = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] times = parts[i].split("-");
      spans.add(DaySpan.of(times[0], times[1]));
    }
    return new DayHours(spans);
  }

  /** One line that is the same for the same hours, as in {@code mon 09:00-12:00 13:00-17:00;…}. */
  public String written() {
    return WrittenEdition.dayNames().entrySet().stream()
        .filter(day -> !on(day.getValue()).spans().isEmpty())
        .map(day -> day.getKey() + written(on(day.getValue())))
        .collect(Collectors.joining(";"));
  }

  private static String written(DayHours hours) {
    return hours.spans().stream()
        .map(span -> " " + span.opens() + "-" + span.closes())
        .collect(Collectors.joining());
  }

  /** The opening on that day of the week. */
  public DayHours on(DayOfWeek day) {
    return days.getOrDefault(day, DayHours.CLOSED);
  }

  /** How often it opens in a week. */
  public int spans() {
    return days.values().stream().mapToInt(hours -> hours.spans().size()).sum();
  }
}
