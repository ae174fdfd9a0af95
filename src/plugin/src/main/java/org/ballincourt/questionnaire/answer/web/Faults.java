package org.ballincourt.questionnaire.answer.web;

import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerFault;

/** What is wrong with an answer, in words. */
final class Faults {

  private Faults() {}

  static String text(AnswerFault fault, AnswerWords words) {
    return switch (fault) {
      case MISSING -> words.text("error-required");
      case NO_SUCH_CHOICE -> words.text("error-not-offered");
      case MORE_THAN_ONE -> words.text("error-too-many", 1);
      case TOO_LONG -> words.text("error-too-long", Answer.LONGEST_TEXT);
    };
  }
}
