package org.ballincourt.questionnaire.answer.web.open;

import java.util.List;
import org.ballincourt.questionnaire.answer.web.AnsweredView;

/** The answers of one page, and the way back to it. */
public final class CheckedPageView {

  private final List<AnsweredView> answers;
  private final String query;
  private final String label;
  private final String name;

  CheckedPageView(List<AnsweredView> answers, String query, String label, String name) {
    this.answers = List.copyOf(answers);
    this.query = query;
    this.label = label;
    this.name = name;
  }

  public List<AnsweredView> getAnswers() {
    return answers;
  }

  /** Of the page. */
  public String getQuery() {
    return query;
  }

  /** Of the link. */
  public String getLabel() {
    return label;
  }

  /** Of the page. */
  public String getName() {
    return name;
  }
}
