package org.ballincourt.court;

/**
 * Whose move it is, and by which rule.
 *
 * @param party not null
 * @param reason why it is nobody's; null exactly where it is somebody's
 * @param rule not null
 */
public record Verdict(Party party, Reason reason, Rule rule) {

  /** The rules of {@code docs/semantics.md}, in words. */
  public enum Rule {
    /** Somebody gave it to them, later than the last change into a named status. */
    HANDED_OVER,
    /** The project's rules name the status. */
    NAMED,
    /** Unnamed, of category done. */
    DONE,
    /** Unnamed, of category new, and the issue has not been in another category. */
    NOT_STARTED,
    /** Unnamed, of category new, but the work had begun before. */
    BACK_TO_NEW,
    /** Unnamed, of any other category or none. */
    UNDER_WAY
  }

  /** Whether both belong to one turn. */
  boolean continues(Verdict earlier) {
    return party == earlier.party && reason == earlier.reason;
  }
}
