package org.ballincourt.questionnaire.answer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.answer.Asked;

/**
 * Makes questions ready to be shown.
 *
 * @param asked whose they are
 * @param language in which they are read
 * @param words what stands around them
 */
public record QuestionViews(Asked asked, Language language, AnswerWords words) {

  /** As a client sees them: without the notes of whoever asks. */
  public List<QuestionView> of(
      List<Question> questions, AnswerSheet sheet, Map<String, AnswerFault> faults) {
    return questions.stream()
        .map(question -> view(question, sheet, faults.get(question.id()), null))
        .toList();
  }

  /** As one of us sees them who asks. */
  public List<QuestionView> withNotes(
      List<Question> questions, AnswerSheet sheet, Map<String, AnswerFault> faults) {
    return questions.stream()
        .map(question -> view(question, sheet, faults.get(question.id()), question.notes()))
        .toList();
  }

  private QuestionView view(Question question, AnswerSheet sheet, AnswerFault fault, String note) {
    Language spoken = asked.languageOf(question, language);
    QuestionView.Told told =
        new QuestionView.Told(
            question.in(spoken),
            spoken.tag(),
            Optional.ofNullable(note).filter(text -> !text.isBlank()).orElse(null));
    return new QuestionView(question, told, sheet.answerTo(question.id()), fault, words);
  }

  /** Each with what was answered, in words. */
  public List<AnsweredView> answered(List<Question> questions, AnswerSheet sheet) {
    return questions.stream().map(question -> answered(question, sheet)).toList();
  }

  private AnsweredView answered(Question question, AnswerSheet sheet) {
    Language spoken = asked.languageOf(question, language);
    return new AnsweredView(
        question, question.in(spoken), spoken.tag(), sheet.answerTo(question.id()), words);
  }
}
