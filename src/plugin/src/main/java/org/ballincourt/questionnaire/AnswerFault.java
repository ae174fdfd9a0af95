package org.ballincourt.questionnaire;

/** Why an answer cannot be taken as it is. */
public enum AnswerFault {
  /** The question has to be answered. */
  MISSING,
  NO_SUCH_CHOICE,
  MORE_THAN_ONE,
  /** Longer than {@link Answer#LONGEST_TEXT}. */
  TOO_LONG
}
