package org.ballincourt.questionnaire.answer.web;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Wording;

/** What can be chosen of a question, in words. */
final class Options {

  private Options() {}

  static List<OptionView> of(Question question, Wording wording, Answer answer, AnswerWords words) {
    List<String> choices = question.wanted().choices();
    List<OptionView> options = new ArrayList<>();
    for (String choice : choices) {
      String label = label(question.kind(), choice, wording, words);
      options.add(
          new OptionView(
              "q-" + question.id() + "-" + choice,
              choice,
              label,
              question.kind().isScale() ? spoken(choice, choices, wording, words) : label,
              answer.chosen().contains(choice)));
    }
    return options;
  }

  /** In words; a step of a scale is its number. */
  static String label(QuestionKind kind, String choice, Wording wording, AnswerWords words) {
    if (kind == QuestionKind.YES_NO) {
      return words.text(choice.equals(QuestionKind.YES) ? "yes" : "no");
    }
    return kind.isScale() ? choice : wording.option(choice);
  }

  /** With the words of the end at which it stands. */
  private static String spoken(
      String step, List<String> steps, Wording wording, AnswerWords words) {
    String highest = steps.get(steps.size() - 1);
    String place = words.text("scale", step, highest);
    if (step.equals(highest)) {
      return place + ": " + wording.high();
    }
    return step.equals(steps.get(0)) ? place + ": " + wording.low() : place;
  }
}
