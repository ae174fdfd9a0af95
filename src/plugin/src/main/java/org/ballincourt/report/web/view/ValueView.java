package org.ballincourt.report.web.view;

/** A figure in words, and the way to what lies behind it. */
public final class ValueView {
  private final String text;
  private final String query;

  /**
   * @param query leads to its evidence, with a question mark; null where there is none
   */
  public ValueView(String text, String query) {
    this.text = text;
    this.query = query;
  }

  public String getText() {
    return text;
  }

  public boolean isLinked() {
    return query != null;
  }

  /** Null where there is none. */
  public String getQuery() {
    return query;
  }
}
