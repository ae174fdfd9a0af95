package org.ballincourt.calendar.holiday;

/**
 * A part of a country, or of a larger region.
 *
 * @param code unique in its country, in capitals; a part of {@code BY} begins with {@code BY-}
 * @param name in English, with the larger region before its own: {@code Bavaria, Augsburg}
 */
public record Region(String code, String name) {

  /** Whether what holds in the region of that code holds here. */
  boolean liesIn(String other) {
    return code.equals(other) || code.startsWith(other + "-");
  }
}
