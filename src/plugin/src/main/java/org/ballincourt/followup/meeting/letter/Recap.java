package org.ballincourt.followup.meeting.letter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.client.Bounded;

/**
 * What a mail says that tells what was said in a meeting, with a mark for the greeting.
 *
 * @param subject one line
 * @param body lines
 */
public record Recap(String subject, String body) {

  /** Where it is said whom it is to. */
  public static final String GREETING = "[[greeting]]";

  /** Of a subject, in characters. */
  public static final int LONGEST_SUBJECT = 150;

  /** Of a body, in characters. */
  public static final int LONGEST_BODY = 80_000;

  /** What is wrong with one. */
  public enum Fault {
    SUBJECT,
    NO_BODY,
    BODY_TOO_LONG
  }

  public Recap {
    requireNonNull(subject, "subject");
    requireNonNull(body, "body");
  }

  /** The same to one person. */
  public Recap greeting(String words) {
    return new Recap(subject, body.replace(GREETING, words));
  }

  /** Empty where nothing is wrong. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (!Bounded.isLine(subject, LONGEST_SUBJECT)) {
      faults.add(Fault.SUBJECT);
    }
    if (body.isBlank()) {
      faults.add(Fault.NO_BODY);
    }
    if (body.codePointCount(0, body.length()) > LONGEST_BODY) {
      faults.add(Fault.BODY_TOO_LONG);
    }
    return faults;
  }
}
