package org.ballincourt.questionnaire.answer.web.record;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.web.QuestionView;

/** A page on which answers are written down, or were. */
public final class RecordView {

  private final Asked asked;
  private final List<QuestionView> questions;
  private final Texts texts;

  /**
   * @param questions empty once they are answered
   */
  RecordView(Asked asked, List<QuestionView> questions, Texts texts) {
    this.asked = asked;
    this.questions = List.copyOf(questions);
    this.texts = texts;
  }

  private String who() {
    return asked.invitation().invited().name();
  }

  public String getTitle() {
    return texts.text("ballincourt.answer.record.title", who());
  }

  public String getIntroduction() {
    return texts.text("ballincourt.answer.record.introduction", who());
  }

  public boolean isDone() {
    return questions.isEmpty();
  }

  public String getDoneText() {
    return texts.text("ballincourt.answer.record.done", who());
  }

  /** Of the sending. */
  public long getSending() {
    return asked.sending().id();
  }

  public String getSendingLabel() {
    return texts.text("ballincourt.answer.record.back");
  }

  public List<QuestionView> getQuestions() {
    return questions;
  }

  public boolean isWrong() {
    return questions.stream().anyMatch(QuestionView::isWrong);
  }

  public String getWrongText() {
    return texts.text("ballincourt.answer.record.wrong");
  }

  public String getNoteLabel() {
    return texts.text("ballincourt.answer.record.note");
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.answer.record.save");
  }

  public String getSaveNote() {
    return texts.text("ballincourt.answer.record.save-note");
  }
}
