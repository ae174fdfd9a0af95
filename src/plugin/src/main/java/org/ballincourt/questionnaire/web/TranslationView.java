package org.ballincourt.questionnaire.web;

/** A language of a questionnaire, for a template. */
public final class TranslationView {

  private final String language;
  private final String gaps;

  /**
   * @param gaps how much is not translated, in words; empty where all is
   */
  TranslationView(String language, String gaps) {
    this.language = language;
    this.gaps = gaps;
  }

  public String getLanguage() {
    return language;
  }

  public boolean isWhole() {
    return gaps.isEmpty();
  }

  public String getGaps() {
    return gaps;
  }
}
