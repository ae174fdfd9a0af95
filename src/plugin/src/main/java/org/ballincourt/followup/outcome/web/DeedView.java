package org.ballincourt.followup.outcome.web;

/** Something that the viewer may do with an outcome. */
public final class DeedView {

  private final String code;
  private final String label;

  DeedView(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** By which the page’s script knows it. */
  public String getCode() {
    return code;
  }

  public String getLabel() {
    return label;
  }
}
