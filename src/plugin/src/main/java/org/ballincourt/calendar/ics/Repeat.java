package org.ballincourt.calendar.ics;

import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.DateValueImpl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.ballincourt.calendar.holiday.PublicHolidays;

/** The rule by which an event comes back. */
final class Repeat {

  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
  private static final LocalDate END = LocalDate.of(PublicHolidays.LAST_YEAR, 12, 31);

  private final Map<String, String> parts;
  private final Recurrence rule;
  private final LocalDate until;
  private final int count;

  private Repeat(Map<String, String> parts) {
    this.parts = parts;
    this.rule = RuleText.rule(parts);
    this.until = until(parts.get("UNTIL"));
    this.count = Integer.parseInt(parts.getOrDefault("COUNT", "" + Integer.MAX_VALUE));
  }

  private static LocalDate until(String text) {
    LocalDate until = text == null ? END : FileDate.dayOf(text).orElseThrow(RuleText::unknown);
    return until.isBefore(END) ? until : END;
  }

  /** Empty where it is no rule of days, or has parts that are not known. */
  static Optional<Repeat> of(String text) {
    try {
      return Optional.of(new Repeat(RuleText.parts(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the event comes back on that day of each year, for ever. */
  boolean isEveryYearOn(LocalDate first) {
    Set<String> left = new HashSet<>(parts.keySet());
    left.removeAll(Set.of("FREQ", "WKST"));
    if (is("INTERVAL", 1)) {
      left.remove("INTERVAL");
    }
    if (is("BYMONTH", first.getMonthValue())) {
      left.remove("BYMONTH");
      left.removeAll(is("BYMONTHDAY", first.getDayOfMonth()) ? Set.of("BYMONTHDAY") : Set.of());
    }
    return left.isEmpty() && parts.get("FREQ").equals("YEARLY");
  }

  private boolean is(String part, int number) {
    return parts.containsKey(part) && parts.get(part).matches("\\+?0*" + number);
  }

  /** The first day of each time, up to the last year of the table. */
  List<LocalDate> starts(LocalDate first, FoundDays found) {
    found.rule();
    List<LocalDate> starts = new ArrayList<>();
    RecurrenceIterator dates =
        RecurrenceIteratorFactory.createRecurrenceIterator(rule, value(first), UTC);
    while (starts.size() < count && dates.hasNext()) {
      LocalDate start = date(dates.next());
      if (start.isAfter(until)) {
        break;
      }
      found.step();
      starts.add(start);
    }
    return starts;
  }

  private static DateValue value(LocalDate date) {
    return new DateValueImpl(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static LocalDate date(DateValue value) {
    return LocalDate.of(value.year(), value.month(), value.day());
  }
}
