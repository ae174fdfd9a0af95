package org.ballincourt.calendar.ics;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a rule is written: {@code FREQ=YEARLY;BYMONTH=9;BYDAY=1MO}. */
final class RuleText {

  /** No holiday comes back more rarely; a larger one would only cost the search. */
  private static final int LONGEST_INTERVAL = 100;

  private static final Pattern WEEKDAY = Pattern.compile("([+-]?[1-9]\\d?)?([A-Z]{2})");

  /** Those with hours or less are not here: a day has none. */
  private static final Map<String, BiConsumer<Recurrence.Builder, String>> PARTS =
      Map.ofEntries(
          Map.entry("FREQ", RuleText::frequency),
          Map.entry("UNTIL", (rule, text) -> {}),
          Map.entry("COUNT", (rule, text) -> {}),
          Map.entry("INTERVAL", (rule, text) -> rule.interval(interval(text))),
          Map.entry("BYMONTH", (rule, text) -> rule.byMonth(numbers(text, 1, 12))),
          Map.entry("BYMONTHDAY", (rule, text) -> rule.byMonthDay(numbers(text, -31, 31))),
          Map.entry("BYYEARDAY", (rule, text) -> rule.byYearDay(numbers(text, -366, 366))),
          Map.entry("BYWEEKNO", (rule, text) -> rule.byWeekNo(numbers(text, -53, 53))),
          Map.entry("BYSETPOS", (rule, text) -> rule.bySetPos(numbers(text, -366, 366))),
          Map.entry("BYDAY", RuleText::weekdays),
          Map.entry("WKST", (rule, text) -> rule.workweekStarts(weekday(text))));

  private RuleText() {}

  /**
   * @throws IllegalArgumentException where it is not written so
   */
  static Map<String, String> parts(String text) {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.strip().toUpperCase(Locale.ROOT).split(";")) {
      String[] sides = part.split("=", -1);
      if (sides.length != 2 || !PARTS.containsKey(sides[0])) {
        throw unknown();
      }
      parts.put(sides[0], sides[1].strip());
    }
    return parts;
  }

  /**
   * @throws IllegalArgumentException where a part is not as it must be
   */
  static Recurrence rule(Map<String, String> parts) {
    Recurrence.Builder rule = new Recurrence.Builder((Frequency) null);
    parts.forEach((name, text) -> PARTS.get(name).accept(rule, text));
    Recurrence built = rule.build();
    if (built.getFrequency() == null) {
      throw unknown();
    }
    return built;
  }

  static IllegalArgumentException unknown() {
    return new IllegalArgumentException("Not a rule that can be followed");
  }

  private static void frequency(Recurrence.Builder rule, String text) {
    Frequency frequency = Frequency.valueOf(text);
    if (frequency.compareTo(Frequency.DAILY) < 0) {
      throw unknown();
    }
    rule.frequency(frequency);
  }

  private static int interval(String text) {
    int interval = Integer.parseInt(text);
    if (interval < 1 || interval > LONGEST_INTERVAL) {
      throw unknown();
    }
    return interval;
  }

  private static List<Integer> numbers(String text, int least, int most) {
    List<Integer> numbers = Stream.of(text.split(",")).map(Integer::valueOf).toList();
    if (numbers.stream().anyMatch(number -> number == 0 || number < least || number > most)) {
      throw unknown();
    }
    return numbers;
  }

  private static void weekdays(Recurrence.Builder rule, String text) {
    for (String day : text.split(",")) {
      Matcher written = WEEKDAY.matcher(day);
      if (!written.matches()) {
        throw unknown();
      }
      String number = written.group(1);
      rule.byDay(number == null ? null : Integer.valueOf(number), weekday(written.group(2)));
    }
  }

  private static DayOfWeek weekday(String text) {
    DayOfWeek day = DayOfWeek.valueOfAbbr(text);
    if (day == null) {
      throw unknown();
    }
    return day;
  }
}
