package org.ballincourt.questionnaire.answer.web.open;

import java.util.List;

/** One page; of its parts one is there. */
public final class PublicPageView {

  private final PageHead head;
  private final StartView start;
  private final QuestionsView questions;
  private final CheckView check;
  private final MessageView message;

  private PublicPageView(
      PageHead head,
      StartView start,
      QuestionsView questions,
      CheckView check,
      MessageView message) {
    this.head = head;
    this.start = start;
    this.questions = questions;
    this.check = check;
    this.message = message;
  }

  static PublicPageView of(PageHead head, StartView start) {
    return new PublicPageView(head, start, null, null, null);
  }

  static PublicPageView of(PageHead head, QuestionsView questions) {
    return new PublicPageView(head, null, questions, null, null);
  }

  static PublicPageView of(PageHead head, CheckView check) {
    return new PublicPageView(head, null, null, check, null);
  }

  static PublicPageView of(PageHead head, MessageView message) {
    return new PublicPageView(head, null, null, null, message);
  }

  /** Of the words around the questions, as in {@code nb}. */
  public String getLanguage() {
    return head.words().language();
  }

  public String getTitle() {
    return head.title();
  }

  public String getTitleLanguage() {
    return head.titleLanguage();
  }

  /** Below the root of these pages. */
  public String getStylesheet() {
    return "assets/" + Assets.STYLE;
  }

  public String getSkipLabel() {
    return head.words().text("skip");
  }

  public String getSkipLink() {
    return "#" + getContentId();
  }

  public String getContentId() {
    return "content";
  }

  public String getLanguageLabel() {
    return head.words().text("language");
  }

  public boolean isLanguageChoice() {
    return head.languages().size() > 1;
  }

  public List<LinkView> getLanguages() {
    return head.languages();
  }

  /** Null where it is another page. */
  public StartView getStart() {
    return start;
  }

  /** Null where it is another page. */
  public QuestionsView getQuestions() {
    return questions;
  }

  /** Null where it is another page. */
  public CheckView getCheck() {
    return check;
  }

  /** Null where it is another page. */
  public MessageView getMessage() {
    return message;
  }
}
