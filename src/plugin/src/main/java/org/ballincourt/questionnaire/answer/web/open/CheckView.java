package org.ballincourt.questionnaire.answer.web.open;

import java.util.List;
import org.ballincourt.questionnaire.answer.web.AnswerWords;

/** All answers once more, before they are sent. */
public final class CheckView {

  private final List<CheckedPageView> pages;
  private final AnswerWords words;
  private final String backQuery;
  private final String proof;

  CheckView(List<CheckedPageView> pages, AnswerWords words, String backQuery, String proof) {
    this.pages = List.copyOf(pages);
    this.words = words;
    this.backQuery = backQuery;
    this.proof = proof;
  }

  public String getTitle() {
    return words.text("check-title");
  }

  public List<CheckedPageView> getPages() {
    return pages;
  }

  public String getNote() {
    return words.text("finish-note");
  }

  public String getFinish() {
    return words.text("finish");
  }

  public String getBack() {
    return words.text("back");
  }

  public String getBackQuery() {
    return backQuery;
  }

  public String getProof() {
    return proof;
  }
}
