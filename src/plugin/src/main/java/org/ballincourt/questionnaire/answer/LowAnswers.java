package org.ballincourt.questionnaire.answer;

import java.util.List;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;

/** Which answers say that something went wrong. */
public final class LowAnswers {

  /** Of 5. */
  private static final int LOW_RATING = 2;

  /** Of 10: who gives this or less would rather not recommend us. */
  private static final int LOW_NPS = 6;

  /** Of 7, where 7 is the least effort. */
  private static final int LOW_EFFORT = 2;

  /** The question of the follow-up on whether the work was as good as they expected. */
  private static final String QUALITY = "quality";

  private LowAnswers() {}

  /** In the order of the form. */
  public static List<Question> of(Questionnaire form, AnswerSheet sheet) {
    return form.questions().stream()
        .filter(question -> isLow(question, sheet.answerTo(question.id())))
        .toList();
  }

  private static boolean isLow(Question question, Answer answer) {
    return answer.chosen().stream().anyMatch(choice -> isLow(question, choice));
  }

  private static boolean isLow(Question question, String choice) {
    return switch (question.kind()) {
      case RATING -> Integer.parseInt(choice) <= LOW_RATING;
      case NPS -> Integer.parseInt(choice) <= LOW_NPS;
      case EFFORT -> Integer.parseInt(choice) <= LOW_EFFORT;
      case YES_NO -> question.id().equals(QUALITY) && choice.equals(QuestionKind.NO);
      default -> false;
    };
  }
}
