package org.ballincourt.questionnaire.answer.web.open;

import java.util.List;
import org.ballincourt.questionnaire.answer.web.AnswerWords;
import org.ballincourt.questionnaire.answer.web.QuestionView;

/** A page of questions. */
public final class QuestionsView {

  private final List<QuestionView> questions;
  private final Place place;
  private final String said;
  private final AnswerWords words;
  private final String proof;

  /**
   * Which page it is.
   *
   * @param page counted from 1
   * @param first whether there is none before it
   */
  record Place(int page, int of, boolean first) {}

  /**
   * @param said what is to be said above all; null for nothing
   * @param proof that the form came from this page
   */
  QuestionsView(
      List<QuestionView> questions, Place place, String said, AnswerWords words, String proof) {
    this.questions = List.copyOf(questions);
    this.place = place;
    this.said = said;
    this.words = words;
    this.proof = proof;
  }

  public List<QuestionView> getQuestions() {
    return questions;
  }

  public String getProgress() {
    return words.text("progress", place.page(), place.of());
  }

  public int getPage() {
    return place.page();
  }

  public int getPages() {
    return place.of();
  }

  public boolean isRequiredAny() {
    return questions.stream().anyMatch(QuestionView::isRequired);
  }

  public String getRequiredNote() {
    return words.text("required-note", words.text("required-mark"));
  }

  public boolean isWrong() {
    return said != null || !getErrors().isEmpty();
  }

  public String getErrorsTitle() {
    return said == null ? words.text("errors-title", getErrors().size()) : said;
  }

  public List<ErrorView> getErrors() {
    return questions.stream()
        .filter(QuestionView::isWrong)
        .map(wrong -> new ErrorView("#" + wrong.getAnchor(), wrong.getPrompt(), wrong.getFault()))
        .toList();
  }

  public boolean isFirst() {
    return place.first();
  }

  public String getNext() {
    return words.text("next");
  }

  public String getBack() {
    return words.text("back");
  }

  public String getLater() {
    return words.text("save-later");
  }

  public String getSavedNote() {
    return words.text("saved-each-page");
  }

  public String getProof() {
    return proof;
  }
}
