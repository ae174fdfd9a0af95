package org.ballincourt.calendar.store;

import org.ballincourt.calendar.store.CalendarUser.Moved;

/** Other hours would change what held before today, and nobody has said that they shall. */
public final class PastWouldMove extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Moved moved;

  PastWouldMove(Moved moved) {
    super("It would change " + moved);
    this.moved = moved;
  }

  public Moved moved() {
    return moved;
  }
}
