package org.ballincourt.questionnaire.answer.web.open;

/** A link, or a button that does the same. */
public final class LinkView {

  private final String query;
  private final String label;
  private final String language;
  private final boolean current;

  LinkView(String query, String label, String language, boolean current) {
    this.query = query;
    this.label = label;
    this.language = language;
    this.current = current;
  }

  /** Relative to the page. */
  public String getQuery() {
    return query;
  }

  public String getLabel() {
    return label;
  }

  /** As in {@code nb}. */
  public String getLanguage() {
    return language;
  }

  /** Whether it is what is shown already. */
  public boolean isCurrent() {
    return current;
  }
}
