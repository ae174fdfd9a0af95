package org.ballincourt.calendar.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event of a file, as it is written there. */
final class Event {

  /** The rest, and all that is told of people, is not kept. */
  private static final Set<String> READ =
      Set.of(
          "SUMMARY",
          "STATUS",
          "UID",
          "RECURRENCE-ID",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "EXDATE",
          "RDATE");

  private final Map<String, List<String>> values = new HashMap<>();

  void note(VObjectProperty property) {
    String name = property.getName().toUpperCase(Locale.ROOT);
    if (READ.contains(name)) {
      values.computeIfAbsent(name, each -> new ArrayList<>(1)).add(property.getValue());
    }
  }

  /** Of what is given more than once, the first. */
  Optional<String> value(String name) {
    return values(name).findFirst();
  }

  private Stream<String> values(String name) {
    return values.getOrDefault(name, List.of()).stream();
  }

  boolean isCancelled() {
    return value("STATUS")
        .filter(status -> status.strip().equalsIgnoreCase("CANCELLED"))
        .isPresent();
  }

  /** Plain text on one line, not longer than {@link FileDay} allows. */
  String name() {
    String text = VObjectPropertyValues.unescape(value("SUMMARY").orElse(""));
    return text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .limit(FileDay.MOST_CHARACTERS)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  /** The first day, where the event takes whole days. */
  Optional<LocalDate> firstDay() {
    return value("DTSTART").flatMap(FileDate::wholeDay);
  }

  /** All dates of those lists that can be read, whatever time of day they have. */
  Set<LocalDate> dates(String name) {
    return values(name)
        .flatMap(list -> Stream.of(list.split(",")))
        .flatMap(text -> FileDate.dayOf(text).stream())
        .collect(Collectors.toSet());
  }
}
