package org.ballincourt.calendar;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What was said of a calendar cannot be; nothing has been made of it. */
public final class CalendarFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong; with each reason comes what it is about. */
  public enum Reason {
    /** A time of day: not written as {@code 09:00}. */
    NOT_A_TIME,
    /** A span: its end is not after its start. */
    ENDS_BEFORE_IT_STARTS,
    /** Two spans of one day. */
    SPANS_OVERLAP,
    /** A date from which two editions hold, or {@code always}. */
    SAME_VALID_FROM,
    /** Nothing: the calendar never opens. */
    NEVER_OPEN
  }

  private final Reason reason;
  private final transient List<String> about;

  CalendarFault(Reason reason, Object... about) {
    super(reason + " " + List.of(about));
    this.reason = requireNonNull(reason, "reason");
    this.about = List.of(about).stream().map(Object::toString).toList();
  }

  public Reason reason() {
    return reason;
  }

  /** The times, spans or dates that the reason is about, as people write them. */
  public List<String> about() {
    return about;
  }
}
