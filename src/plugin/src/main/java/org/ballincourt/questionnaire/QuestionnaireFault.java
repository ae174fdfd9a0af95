package org.ballincourt.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A questionnaire that cannot be asked; nothing has been made of it. */
public final class QuestionnaireFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    NO_LANGUAGE,
    NO_QUESTION,
    TOO_MANY_QUESTIONS,
    /** An id that is not {@code [a-z][a-z0-9-]*} of at most 40 characters. */
    NOT_AN_ID,
    /** An id that an earlier question, or an earlier option of the same one, has. */
    SAME_ID,
    /** Fewer than two options, or too many, or options where the kind has none. */
    OPTIONS,
    /** A reason asked for below a text. */
    WHY_OF_TEXT,
    /** A condition on a question that does not stand before it. */
    NOT_EARLIER,
    /** A condition without an answer, or on one that cannot be given. */
    NO_SUCH_ANSWER,
    /** Something without words in the main language. */
    NO_WORDS
  }

  /**
   * One thing that is wrong.
   *
   * @param reason not null
   * @param place where in the questionnaire, such as {@code questions[2].shownIf}
   */
  public record Fault(Reason reason, String place) {
    public Fault {
      requireNonNull(reason, "reason");
    }
  }

  private final transient List<Fault> faults;

  /**
   * @param faults not empty
   */
  QuestionnaireFault(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in the order of the form. */
  public List<Fault> faults() {
    return faults;
  }

  /** Of the first one. */
  public Reason reason() {
    return faults.get(0).reason();
  }

  /** Of the first one. */
  public String place() {
    return faults.get(0).place();
  }
}
