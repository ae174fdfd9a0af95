package org.ballincourt.questionnaire.store;

/** A questionnaire is left as it is; nothing has been changed. */
public final class QuestionnaireRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why it is. */
  public enum Why {
    /** There is none of its id, or no longer. */
    GONE,
    /** Somebody else has saved it since it was read. */
    CHANGED,
    /** It was sent, and what was asked has to be kept. */
    SENT
  }

  private final Why why;

  QuestionnaireRefused(Why why, long id) {
    super("Questionnaire " + id + ": " + why);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
