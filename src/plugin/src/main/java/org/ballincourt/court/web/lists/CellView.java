package org.ballincourt.court.web.lists;

/** One thing that a list says of an issue. */
public final class CellView {

  private final String label;
  private final String text;

  CellView(String label, String text) {
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
