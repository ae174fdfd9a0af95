package org.ballincourt.questionnaire.answer.web;

import java.util.List;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.answer.PostedAnswers;

/** A question that can be answered. */
public final class QuestionView {

  private final Question question;
  private final Told told;
  private final Answer answer;
  private final AnswerFault fault;
  private final AnswerWords words;

  /**
   * How it is told.
   *
   * @param language that of the wording, as in {@code nb}
   * @param note for whoever asks it; null for none
   */
  record Told(Wording wording, String language, String note) {}

  /**
   * @param fault null where nothing is wrong
   */
  QuestionView(Question question, Told told, Answer answer, AnswerFault fault, AnswerWords words) {
    this.question = question;
    this.told = told;
    this.answer = answer;
    this.fault = fault;
    this.words = words;
  }

  public String getId() {
    return question.id();
  }

  /** Where a link from the list of what is wrong leads. */
  public String getAnchor() {
    return "q-" + question.id();
  }

  public String getLanguage() {
    return told.language();
  }

  public String getPrompt() {
    return told.wording().prompt();
  }

  public boolean isText() {
    return question.kind() == QuestionKind.TEXT;
  }

  public boolean isScale() {
    return question.kind().isScale();
  }

  public boolean isSeveral() {
    return question.kind() == QuestionKind.SOME_OF;
  }

  /** Of the fields with which it is answered, as HTML names it. */
  public String getInputType() {
    return isSeveral() ? "checkbox" : "radio";
  }

  /** Whether the reason is asked for. */
  public boolean isWhy() {
    return question.wanted().why();
  }

  public String getWhyPrompt() {
    return told.wording().why();
  }

  public String getLow() {
    return told.wording().low();
  }

  public String getHigh() {
    return told.wording().high();
  }

  public boolean isRequired() {
    return question.wanted().required();
  }

  public String getRequiredMark() {
    return words.text("required-mark");
  }

  public String getRequiredLabel() {
    return words.text("required");
  }

  /** Whether one may say that one will not say: of what must not be answered anyway. */
  public boolean isRefusable() {
    return !isRequired() && !isSeveral() && !isText();
  }

  public String getRefusalLabel() {
    return words.text("no-answer");
  }

  public String getRefusalId() {
    return getAnchor() + "-none";
  }

  public List<OptionView> getOptions() {
    return Options.of(question, told.wording(), answer, words);
  }

  public String getChoiceName() {
    return PostedAnswers.CHOICE + question.id();
  }

  public String getTextName() {
    return PostedAnswers.TEXT + question.id();
  }

  public String getTextId() {
    return getAnchor() + "-text";
  }

  public String getWritten() {
    return answer.text();
  }

  public String getHint() {
    return isSeveral() ? words.text("several") : words.text("characters", Answer.LONGEST_TEXT);
  }

  public String getHintId() {
    return getAnchor() + "-hint";
  }

  public boolean isWrong() {
    return fault != null;
  }

  public String getFault() {
    return fault == null ? "" : Faults.text(fault, words);
  }

  public String getFaultId() {
    return getAnchor() + "-fault";
  }

  /** Whether there is anything for whoever asks it in a conversation. */
  public boolean isNoted() {
    return told.note() != null;
  }

  public String getNote() {
    return told.note();
  }
}
