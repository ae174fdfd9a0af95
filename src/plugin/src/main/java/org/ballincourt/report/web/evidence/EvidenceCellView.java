package org.ballincourt.report.web.evidence;

/** One thing that is told of a row, under its label. */
public final class EvidenceCellView {
  private final String label;
  private final String text;

  EvidenceCellView(String label, String text) {
    this.label = label;
    this.text = text;
  }

  public String getLabel() {
    return label;
  }

  public String getText() {
    return text;
  }

  public boolean isTold() {
    return !text.isEmpty();
  }
}
