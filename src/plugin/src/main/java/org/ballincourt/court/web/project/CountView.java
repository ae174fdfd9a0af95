package org.ballincourt.court.web.project;

/** How many issues stand in one place. */
public final class CountView {

  private final String style;
  private final String name;
  private final int number;

  CountView(String style, String name, int number) {
    this.style = style;
    this.name = name;
    this.number = number;
  }

  /** The part of a CSS class that stands for the side. */
  public String getStyle() {
    return style;
  }

  public String getName() {
    return name;
  }

  public int getNumber() {
    return number;
  }
}
