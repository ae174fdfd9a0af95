package org.ballincourt.followup.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is written down about a meeting.
 *
 * @param prepared what could come next, prepared by us before; empty for nothing
 * @param recap what was said, as it is mailed afterwards; empty for nothing
 * @param thread the chat or the mails in which it was said, pasted; empty for nothing
 * @param decisions in the order in which they were made
 */
public record Minutes(String prepared, String recap, String thread, List<Decision> decisions) {

  /** Of the first two texts each, in characters. */
  public static final int LONGEST = 10_000;

  /** Of a pasted thread, in characters. */
  public static final int LONGEST_THREAD = 100_000;

  public static final int MOST_DECISIONS = 50;

  public static final Minutes NONE = new Minutes("", "", "", List.of());

  /**
   * Something that was agreed.
   *
   * @param id within the meeting; it stays when others come and go
   * @param text not blank, at most {@link #LONGEST} characters
   * @param issue the key of the issue that was made of it; null for none
   */
  public record Decision(int id, String text, String issue) {

    /** In characters. */
    public static final int LONGEST = 1000;

    /**
     * @throws IllegalArgumentException where the text is not such a one
     */
    public Decision {
      if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
        throw new IllegalArgumentException("Not a decision");
      }
    }

    /** The same, with what was made of it. */
    public Decision having(String nextIssue) {
      return new Decision(id, text, nextIssue);
    }
  }

  /**
   * @throws IllegalArgumentException where it is too much, or two decisions have one number
   */
  public Minutes {
    requireNonNull(prepared, "prepared");
    requireNonNull(recap, "recap");
    requireNonNull(thread, "thread");
    decisions = List.copyOf(decisions);
    if (isLonger(prepared, LONGEST)
        || isLonger(recap, LONGEST)
        || isLonger(thread, LONGEST_THREAD)
        || decisions.size() > MOST_DECISIONS
        || decisions.stream().map(Decision::id).distinct().count() < decisions.size()) {
      throw new IllegalArgumentException("More than is kept of a meeting");
    }
  }

  /** The same, with the issues that were made of those of the same numbers. */
  public Minutes withIssuesOf(List<Decision> before) {
    Map<Integer, Decision> known =
        before.stream().collect(Collectors.toMap(Decision::id, Function.identity()));
    return new Minutes(
        prepared,
        recap,
        thread,
        decisions.stream()
            .map(
                one -> one.having(known.containsKey(one.id()) ? known.get(one.id()).issue() : null))
            .toList());
  }

  /** The one with that number; empty where there is none. */
  public Optional<Decision> decision(int id) {
    return decisions.stream().filter(one -> one.id() == id).findFirst();
  }

  private static boolean isLonger(String text, int most) {
    return text.codePointCount(0, text.length()) > most;
  }
}
