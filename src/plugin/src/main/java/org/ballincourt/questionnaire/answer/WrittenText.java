package org.ballincourt.questionnaire.answer;

/** What people write, without what no database takes. */
public final class WrittenText {

  private WrittenText() {}

  /** The same text with plain ends of lines, without control characters and broken signs. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(WrittenText::isWritten)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isWritten(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || !Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
  }
}
