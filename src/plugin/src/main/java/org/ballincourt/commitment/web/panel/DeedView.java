package org.ballincourt.commitment.web.panel;

/** A button for something that can be done about what the client is asked for, for a template. */
public final class DeedView {

  private final String code;
  private final String label;

  /**
   * @param code the last part of its path in REST
   */
  DeedView(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String getCode() {
    return code;
  }

  public String getLabel() {
    return label;
  }
}
