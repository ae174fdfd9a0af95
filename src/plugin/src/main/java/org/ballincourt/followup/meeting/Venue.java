package org.ballincourt.followup.meeting;

import static java.util.Objects.requireNonNull;

import org.ballincourt.client.Bounded;

/**
 * How people meet.
 *
 * @param kind not null
 * @param detail the address of a restaurant, a link, a number; on one line, at most {@link
 *     #LONGEST_DETAIL} characters; empty where there is nothing to say
 */
public record Venue(Kind kind, String detail) {

  /** In characters. */
  public static final int LONGEST_DETAIL = 300;

  /** Where, or by what. */
  public enum Kind {
    /** Online, with what the client prefers. */
    TOOL,
    LUNCH,
    /** At the client’s. */
    VISIT,
    PHONE,
    CHAT,
    MAIL;

    /** Whether what was said is there in writing, to be pasted. */
    public boolean leavesThread() {
      return this == CHAT || this == MAIL;
    }
  }

  /**
   * @throws IllegalArgumentException where the detail is not such a line
   */
  public Venue {
    requireNonNull(kind, "kind");
    if (!isDetail(requireNonNull(detail, "detail"))) {
      throw new IllegalArgumentException("Not a place: " + detail);
    }
  }

  public static boolean isDetail(String text) {
    return text.isEmpty() || Bounded.isLine(text, LONGEST_DETAIL);
  }
}
