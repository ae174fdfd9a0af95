package org.ballincourt.questionnaire.invitation.web;

/** What is told of somebody who was invited, in one column, for a template. */
public final class PersonCellView {

  private final String label;
  private final String text;

  PersonCellView(String label, String text) {
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
