package org.ballincourt.questionnaire.action;

import static java.util.Objects.requireNonNull;

/**
 * What we say to what a client asked for.
 *
 * @param kind not null
 * @param text what we will do or did, or why we can’t; not blank, at most {@link #LONGEST}
 *     characters
 * @param instead who can do it in our place, where we can’t; not blank then, empty else; at most
 *     {@link #LONGEST} characters
 */
public record Reply(Kind kind, String text, String instead) {

  /** Of either text, in characters. */
  public static final int LONGEST = 1000;

  /** What we say of it. */
  public enum Kind {
    WILL,
    DID,
    /** Said only with the reason, and with who can instead. */
    CANT
  }

  /**
   * @throws ReplyFault where a part is missing or too long
   */
  public Reply {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(instead, "instead");
    text = text.strip();
    instead = kind == Kind.CANT ? instead.strip() : "";
    require(
        !text.isEmpty(), kind == Kind.CANT ? ReplyFault.Reason.NO_WHY : ReplyFault.Reason.NO_TEXT);
    require(kind != Kind.CANT || !instead.isEmpty(), ReplyFault.Reason.NOBODY_INSTEAD);
    require(length(text) <= LONGEST, ReplyFault.Reason.TEXT_TOO_LONG);
    require(length(instead) <= LONGEST, ReplyFault.Reason.INSTEAD_TOO_LONG);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void require(boolean holds, ReplyFault.Reason reason) {
    if (!holds) {
      throw new ReplyFault(reason);
    }
  }
}
