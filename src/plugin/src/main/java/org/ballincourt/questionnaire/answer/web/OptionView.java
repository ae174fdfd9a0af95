package org.ballincourt.questionnaire.answer.web;

/** Something that can be chosen. */
public final class OptionView {

  private final String id;
  private final String value;
  private final String label;
  private final String spoken;
  private final boolean chosen;

  OptionView(String id, String value, String label, String spoken, boolean chosen) {
    this.id = id;
    this.value = value;
    this.label = label;
    this.spoken = spoken;
    this.chosen = chosen;
  }

  /** Unique on the page. */
  public String getId() {
    return id;
  }

  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }

  /** For those who do not see where it stands. */
  public String getSpoken() {
    return spoken;
  }

  public boolean isChosen() {
    return chosen;
  }
}
