package org.ballincourt.calendar.ics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballincourt.calendar.ics.HolidayFileFault.Reason;

/**
 * The holidays of an {@code .ics} file: its events that take whole days. One that comes back every
 * year on its day is a holiday of every year; one that comes back otherwise is one on each of its
 * dates in the years of the table of public holidays. Events with times of day, cancelled ones,
 * those that take more than {@link #MOST_DAYS} and those that cannot be followed are left out.
 *
 * @param days each once, in the order of the file; not empty
 * @param leftOut how many events
 */
public record HolidayFile(List<FileDay> days, int leftOut) {

  /** In UTF-8. */
  public static final int MOST_BYTES = 1 << 20;

  public static final int MOST_EVENTS = 2_000;

  public static final int MOST_DATES = 5_000;

  /** Of one event, each time. */
  public static final int MOST_DAYS = 31;

  public HolidayFile {
    days = List.copyOf(days);
  }

  /**
   * @throws HolidayFileFault where there is nothing to take from it, or too much
   */
  public static HolidayFile read(String text) {
    refuseLarge(text);
    List<Event> events = FileEvents.read(text);
    List<EventDays> taken = events.stream().flatMap(event -> EventDays.of(event).stream()).toList();
    if (taken.isEmpty()) {
      throw new HolidayFileFault(Reason.NO_HOLIDAY);
    }
    return new HolidayFile(days(taken, Replaced.in(events)), events.size() - taken.size());
  }

  private static List<FileDay> days(List<EventDays> events, Replaced replaced) {
    FoundDays found = new FoundDays();
    events.forEach(event -> event.find(found, replaced));
    if (found.days().isEmpty()) {
      throw new HolidayFileFault(Reason.NO_HOLIDAY);
    }
    return found.days();
  }

  /** Characters are counted first, so that not even a copy is made of what is far too large. */
  private static void refuseLarge(String text) {
    if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new HolidayFileFault(Reason.TOO_LARGE);
    }
  }
}
