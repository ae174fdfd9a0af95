package org.ballincourt.questionnaire.invitation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a mail, with marks where the greeting and the personal link go.
 *
 * @param subject one line
 * @param body lines; one of them is {@link #LINK} and nothing else
 */
public record Letter(String subject, String body) {

  /** Where the link goes; a word that nobody writes by chance. */
  public static final String LINK = "[[link]]";

  /** Where it is said whom it is to. */
  public static final String GREETING = "[[greeting]]";

  /** Of a subject, in characters. */
  public static final int LONGEST_SUBJECT = 150;

  /** Of a body, in characters. */
  public static final int LONGEST_BODY = 10_000;

  /** What is wrong with one. */
  public enum Fault {
    SUBJECT_MISSING,
    SUBJECT_TOO_LONG,
    /** Several lines, or signs that no line has. */
    SUBJECT_NOT_A_LINE,
    BODY_TOO_LONG,
    /** Signs that no text has. */
    BODY_NOT_TEXT,
    LINK_MISSING,
    LINK_TWICE,
    /** Something else stands on the line of the link. */
    LINK_NOT_ALONE;

    public boolean isOfSubject() {
      return this == SUBJECT_MISSING || this == SUBJECT_TOO_LONG || this == SUBJECT_NOT_A_LINE;
    }
  }

  public Letter {
    requireNonNull(subject, "subject");
    requireNonNull(body, "body");
  }

  /** The same as it is sent: all lines end alike, and nothing empty is around it. */
  public Letter tidied() {
    return new Letter(subject.strip(), body.replace("\r\n", "\n").replace('\r', '\n').strip());
  }

  /** The same to one person. */
  public Letter greeting(String words) {
    return new Letter(subject, body.replace(GREETING, words));
  }

  /** Empty where nothing is wrong; call it on a tidied one. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    note(faults, subject.isBlank(), Fault.SUBJECT_MISSING);
    note(faults, length(subject) > LONGEST_SUBJECT, Fault.SUBJECT_TOO_LONG);
    note(faults, subject.codePoints().anyMatch(Letter::breaksLines), Fault.SUBJECT_NOT_A_LINE);
    note(faults, length(body) > LONGEST_BODY, Fault.BODY_TOO_LONG);
    note(faults, body.codePoints().anyMatch(Letter::isNoText), Fault.BODY_NOT_TEXT);
    long links = body.split(Pattern.quote(LINK), -1).length - 1L;
    note(faults, links == 0, Fault.LINK_MISSING);
    note(faults, links > 1, Fault.LINK_TWICE);
    note(faults, links == 1 && body.lines().noneMatch(LINK::equals), Fault.LINK_NOT_ALONE);
    return faults;
  }

  private static void note(List<Fault> faults, boolean wrong, Fault fault) {
    if (wrong) {
      faults.add(fault);
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean breaksLines(int codePoint) {
    int type = Character.getType(codePoint);
    return isNoText(codePoint)
        || type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isNoText(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE
        || (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t');
  }
}
