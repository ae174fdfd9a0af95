package org.ballincourt.calendar.ics;

import static java.util.Objects.requireNonNull;

import org.ballincourt.calendar.Holiday;

/**
 * A day that a file closes.
 *
 * @param name plain text of at most {@link #MOST_CHARACTERS}; empty where the file gives none
 */
public record FileDay(Holiday day, String name) {

  static final int MOST_CHARACTERS = 200;

  public FileDay {
    requireNonNull(day, "day");
    requireNonNull(name, "name");
  }
}
