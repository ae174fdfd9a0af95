package org.ballincourt.court.web.settings;

/** One of the moves that a status can be. */
public final class ChoiceView {

  private final String value;
  private final String label;
  private final boolean selected;

  ChoiceView(String value, String label, boolean selected) {
    this.value = value;
    this.label = label;
    this.selected = selected;
  }

  /** What REST calls it; empty for a status that the rules do not name. Never shown. */
  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }

  public boolean isSelected() {
    return selected;
  }
}
