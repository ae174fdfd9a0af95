package org.ballincourt.client;

import java.util.Optional;

/** What a line that somebody writes down about a client may hold. */
public final class Bounded {

  /** Of the name of a client or of a person, and of a form of address, in characters. */
  public static final int LONGEST_NAME = 100;

  private Bounded() {}

  /** Whether a text is something to read on one line, and at most so long. */
  public static boolean isLine(String text, int longest) {
    return !text.isBlank()
        && text.codePointCount(0, text.length()) <= longest
        && text.codePoints().noneMatch(Bounded::breaksLines);
  }

  /** Also those that no keyboard has, such as the line separator of Unicode. */
  private static boolean breaksLines(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  /**
   * The text.
   *
   * @throws IllegalArgumentException where it is not a line of a name’s length
   */
  static String name(String text) {
    if (!isLine(text, LONGEST_NAME)) {
      throw new IllegalArgumentException("Not a name: " + text);
    }
    return text;
  }

  /** The same of a text that may be null. */
  static String nameOrNull(String text) {
    return Optional.ofNullable(text).map(Bounded::name).orElse(null);
  }
}
