package org.ballincourt.calendar.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as such files write them: {@code 20261225}, with a time {@code 20261225T090000Z}. */
final class FileDate {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{8})(T\\d{6}Z?)?");

  private FileDate() {}

  /** Empty where there is a time of day, or no date. */
  static Optional<LocalDate> wholeDay(String text) {
    return text.contains("T") ? Optional.empty() : dayOf(text);
  }

  /** The date as it is written, without a look at zones; empty where there is none. */
  static Optional<LocalDate> dayOf(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    return written.matches() ? date(written.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
