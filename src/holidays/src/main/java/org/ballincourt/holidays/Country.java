package org.ballincourt.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The holidays of one country: first those of the whole country, a line each; then each region as
 * {@code [BY] Bavaria}, followed by those that it has beyond what it lies in. A region within a
 * region follows it, as {@code [BY-AG] Bavaria, Augsburg}.
 */
final class Country {

  private final HolidayManager holidays;

  /**
   * @param code as in ISO 3166, in capitals
   */
  Country(String code) {
    holidays = HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
  }

  List<String> lines() {
    CalendarHierarchy country = holidays.getCalendarHierarchy();
    YearlyDays national = YearlyDays.of(holidays, List.of());
    return Stream.concat(
            national.lines(), parts(country).flatMap(part -> region(part, List.of(), "", national)))
        .toList();
  }

  private Stream<String> region(
      CalendarHierarchy region, List<String> above, String namesAbove, YearlyDays known) {
    List<String> path = new ArrayList<>(above);
    path.add(region.getId());
    String name = namesAbove + region.getDescription(Locale.ROOT);
    YearlyDays own = YearlyDays.of(holidays, path);
    return Stream.of(
            Stream.of("[" + code(path) + "] " + name),
            own.without(known).lines(),
            parts(region).flatMap(part -> region(part, path, name + ", ", own)))
        .flatMap(lines -> lines);
  }

  private static String code(List<String> path) {
    return String.join("-", path).toUpperCase(Locale.ROOT);
  }

  private static Stream<CalendarHierarchy> parts(CalendarHierarchy whole) {
    return whole.getChildren().values().stream()
        .sorted(Comparator.comparing(CalendarHierarchy::getId));
  }
}
