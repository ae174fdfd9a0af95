package org.ballincourt.report.web.view;

/** Business time in a part of a period. */
public final class SpentView {
  private final String holder;
  private final String text;
  private final long seconds;

  /**
   * @param holder with whom it went
   */
  public SpentView(String holder, String text, long seconds) {
    this.holder = holder;
    this.text = text;
    this.seconds = seconds;
  }

  public String getHolder() {
    return holder;
  }

  public String getText() {
    return text;
  }

  public long getSeconds() {
    return seconds;
  }
}
