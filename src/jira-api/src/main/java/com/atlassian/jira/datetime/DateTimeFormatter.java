package com.atlassian.jira.datetime;

import java.util.Date;
import java.util.TimeZone;

/**
 * Writes instants as a user has set it: language, pattern, zone. Immutable.
 *
 * <p>Evidence: full mock at 6.3, {@code withZone} in it; {@code forLoggedInUser}, {@code
 * withStyle}, {@code format} at 9.0-11.3; imported as a component at 11.3; {@code getZone} in the
 * mock at 6.3.
 */
public interface DateTimeFormatter {
  DateTimeFormatter forLoggedInUser();

  DateTimeFormatter withStyle(DateTimeStyle style);

  DateTimeFormatter withZone(TimeZone timeZone);

  String format(Date date);

  /** In which instants are written. */
  TimeZone getZone();
}
