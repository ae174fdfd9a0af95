package org.ballincourt.report.web.view;

/** With whom, or where, time went. */
public final class HolderView {
  private final String name;
  private final String style;
  private final ValueView sum;

  /**
   * @param style the part of CSS classes that stands for it
   * @param sum over the whole period
   */
  public HolderView(String name, String style, ValueView sum) {
    this.name = name;
    this.style = style;
    this.sum = sum;
  }

  public String getName() {
    return name;
  }

  public String getStyle() {
    return style;
  }

  public ValueView getSum() {
    return sum;
  }
}
