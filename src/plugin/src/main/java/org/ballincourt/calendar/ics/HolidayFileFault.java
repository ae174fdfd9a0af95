package org.ballincourt.calendar.ics;

import static java.util.Objects.requireNonNull;

/** A file from which no holidays can be taken; nothing has been made of it. */
public final class HolidayFileFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** More than {@link HolidayFile#MOST_BYTES}. */
    TOO_LARGE,
    /** More than {@link HolidayFile#MOST_EVENTS}. */
    TOO_MANY_EVENTS,
    /** More than {@link HolidayFile#MOST_DATES}, or a search for them that does not end. */
    TOO_MANY_DATES,
    /** It is not a file of a calendar. */
    NOT_A_CALENDAR,
    /** It is one, and ends too soon or is nested as none is. */
    UNREADABLE,
    /** It has no event, or none that takes whole days. */
    NO_HOLIDAY
  }

  private final Reason reason;

  HolidayFileFault(Reason reason) {
    super(reason.toString());
    this.reason = requireNonNull(reason, "reason");
  }

  public Reason reason() {
    return reason;
  }
}
