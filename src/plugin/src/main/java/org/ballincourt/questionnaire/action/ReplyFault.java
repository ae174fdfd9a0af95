package org.ballincourt.questionnaire.action;

/** A reply that says too little, or too much; nothing has been made of it. */
public final class ReplyFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    NO_TEXT,
    /** We can’t, and do not say why. */
    NO_WHY,
    /** We can’t, and do not say who can. */
    NOBODY_INSTEAD,
    TEXT_TOO_LONG,
    INSTEAD_TOO_LONG
  }

  private final Reason reason;

  ReplyFault(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
