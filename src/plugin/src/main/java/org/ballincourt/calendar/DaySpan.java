package org.ballincourt.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.calendar.CalendarFault.Reason;

/**
 * One stretch of opening within a day, in minutes that a clock on the wall has moved on from
 * midnight. What goes on over midnight is two spans: one to {@code 24:00}, one from {@code 00:00}.
 *
 * @param start the first minute, from 0 on
 * @param end the first minute after it, above {@code start}, 1,440 at most
 */
public record DaySpan(int start, int end) implements Comparable<DaySpan> {

  private static final int MIDNIGHT = 24 * 60;
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])|24:00");
  private static final Comparator<DaySpan> ORDER =
      Comparator.comparingInt(DaySpan::start).thenComparingInt(DaySpan::end);

  /**
   * @throws CalendarFault where the end is not after the start
   */
  public DaySpan {
    if (start < 0 || end > MIDNIGHT) {
      throw new IllegalArgumentException("Not minutes of a day: " + start + ", " + end);
    }
    if (start >= end) {
      throw new CalendarFault(Reason.ENDS_BEFORE_IT_STARTS, text(start, end));
    }
  }

  /**
   * Reads two times of day, as in {@code 09:00} and {@code 17:00}.
   *
   * @param end may be {@code 24:00}
   * @throws CalendarFault where one is no time of day, or the end is not after the start
   */
  public static DaySpan of(String start, String end) {
    return new DaySpan(minute(start), minute(end));
  }

  private static int minute(String time) {
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches()) {
      throw new CalendarFault(Reason.NOT_A_TIME, time);
    }
    return matcher.group(1) == null
        ? MIDNIGHT
        : Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
  }

  /** What the clock on the wall shows when it opens on that date. */
  LocalDateTime opens(LocalDate date) {
    return date.atStartOfDay().plusMinutes(start);
  }

  /** What the clock on the wall shows when it closes; {@code 24:00} is the next date's midnight. */
  LocalDateTime closes(LocalDate date) {
    return date.atStartOfDay().plusMinutes(end);
  }

  @Override
  public int compareTo(DaySpan other) {
    return ORDER.compare(this, other);
  }

  /** The time of day at which it opens, as in {@code 09:00}. */
  public String opens() {
    return text(start);
  }

  /** The time of day at which it closes, {@code 24:00} at the latest. */
  public String closes() {
    return text(end);
  }

  /** As people write it: {@code 09:00–17:00}. */
  @Override
  public String toString() {
    return text(start, end);
  }

  private static String text(int start, int end) {
    return text(start) + "\u2013" + text(end);
  }

  private static String text(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
