package org.ballincourt.report.share.web;

/** A turn, or a request, that counts otherwise today. */
public final class DeviationView {
  private final String key;
  private final boolean there;
  private final String then;
  private final String today;

  /**
   * @param there whether its issue can be opened
   */
  DeviationView(String key, boolean there, String then, String today) {
    this.key = key;
    this.there = there;
    this.then = then;
    this.today = today;
  }

  public String getKey() {
    return key;
  }

  public boolean isThere() {
    return there;
  }

  public String getThen() {
    return then;
  }

  public String getToday() {
    return today;
  }
}
