package org.ballincourt.calendar.store;

/** There is no calendar of that id, or no longer; nothing has been changed. */
public final class CalendarGone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long id;

  public CalendarGone(long id) {
    super("No calendar " + id);
    this.id = id;
  }

  public long id() {
    return id;
  }
}
