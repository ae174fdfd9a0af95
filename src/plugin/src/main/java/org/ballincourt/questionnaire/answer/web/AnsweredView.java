package org.ballincourt.questionnaire.answer.web;

import java.util.List;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Wording;

/** A question with what was answered, to be read once more. */
public final class AnsweredView {

  private final Question question;
  private final Wording wording;
  private final String language;
  private final Answer answer;
  private final AnswerWords said;

  AnsweredView(
      Question question, Wording wording, String language, Answer answer, AnswerWords said) {
    this.question = question;
    this.wording = wording;
    this.language = language;
    this.answer = answer;
    this.said = said;
  }

  public String getLanguage() {
    return language;
  }

  public String getPrompt() {
    return wording.prompt();
  }

  public boolean isAnswered() {
    return !answer.isEmpty();
  }

  public String getNothing() {
    return said.text("not-answered");
  }

  /** What was chosen, in words. */
  public List<String> getChosen() {
    return answer.chosen().stream().map(this::chosen).toList();
  }

  private String chosen(String choice) {
    String label = Options.label(question.kind(), choice, wording, said);
    if (!question.kind().isScale()) {
      return label;
    }
    List<String> steps = question.wanted().choices();
    return said.text("scale", label, steps.get(steps.size() - 1));
  }

  /** Empty where nothing was written. */
  public String getWords() {
    return answer.text();
  }

  public boolean isWritten() {
    return !answer.text().isBlank();
  }
}
