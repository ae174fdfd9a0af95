package org.ballincourt.jira.web;

/** One of several to choose from, for a template. */
public final class ChoiceView {

  private final String value;
  private final String label;
  private final boolean chosen;

  /**
   * @param value what is sent for it; never shown, empty where nothing is meant
   * @param chosen whether it is what holds now
   */
  public ChoiceView(String value, String label, boolean chosen) {
    this.value = value;
    this.label = label;
    this.chosen = chosen;
  }

  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }

  public boolean isChosen() {
    return chosen;
  }
}
