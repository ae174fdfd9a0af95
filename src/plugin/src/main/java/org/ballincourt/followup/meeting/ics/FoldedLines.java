package org.ballincourt.followup.meeting.ics;

/**
 * Lines of iCalendar, none of which takes more than 75 octets in UTF-8. A line is folded between
 * two signs wherever it has to be; the library folds by characters, and never before a blank.
 */
final class FoldedLines {

  private static final int MOST_OCTETS = 75;
  private static final String BREAK = "\r\n";
  private static final String FOLD = BREAK + " ";

  private final StringBuilder folded = new StringBuilder();

  private FoldedLines() {}

  /**
   * @param text lines that all end alike
   */
  static String of(String text) {
    FoldedLines lines = new FoldedLines();
    for (String line : text.split(BREAK)) {
      lines.add(line);
    }
    return lines.folded.toString();
  }

  private void add(String line) {
    int octets = 0;
    for (int sign : line.codePoints().toArray()) {
      int its = octets(sign);
      if (octets + its > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(sign);
      octets += its;
    }
    folded.append(BREAK);
  }

  private static int octets(int sign) {
    if (sign < 0x80) {
      return 1;
    }
    return sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
  }
}
