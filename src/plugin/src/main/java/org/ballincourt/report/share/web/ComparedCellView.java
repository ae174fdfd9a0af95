package org.ballincourt.report.share.web;

/** A figure of one side at one time. */
public final class ComparedCellView {
  private final String label;
  private final String text;

  ComparedCellView(String label, String text) {
    this.label = label;
    this.text = text;
  }

  public String getLabel() {
    return label;
  }

  public String getText() {
    return text;
  }
}
