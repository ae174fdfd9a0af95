package org.ballincourt.questionnaire.invitation.web;

/** Something that can be done about an invitation, for a template. */
public final class PersonDeedView {

  private final String code;
  private final String label;

  PersonDeedView(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As REST calls it. */
  public String getCode() {
    return code;
  }

  public String getLabel() {
    return label;
  }
}
