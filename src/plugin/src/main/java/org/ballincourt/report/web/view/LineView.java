package org.ballincourt.report.web.view;

/** A figure that stands alone. */
public final class LineView {
  private final String name;
  private final ValueView value;

  public LineView(String name, ValueView value) {
    this.name = name;
    this.value = value;
  }

  public String getName() {
    return name;
  }

  public ValueView getValue() {
    return value;
  }
}
