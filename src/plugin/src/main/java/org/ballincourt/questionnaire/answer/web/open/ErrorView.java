package org.ballincourt.questionnaire.answer.web.open;

/** An answer that needs another look. */
public final class ErrorView {

  private final String link;
  private final String prompt;
  private final String text;

  ErrorView(String link, String prompt, String text) {
    this.link = link;
    this.prompt = prompt;
    this.text = text;
  }

  /** To the question. */
  public String getLink() {
    return link;
  }

  public String getPrompt() {
    return prompt;
  }

  /** What is wrong, and what helps. */
  public String getText() {
    return text;
  }
}
