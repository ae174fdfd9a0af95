package org.ballincourt.report.web.view;

/** What a word of the page means. */
public final class TermView {
  private final String term;
  private final String meaning;

  TermView(String term, String meaning) {
    this.term = term;
    this.meaning = meaning;
  }

  public String getTerm() {
    return term;
  }

  public String getMeaning() {
    return meaning;
  }
}
