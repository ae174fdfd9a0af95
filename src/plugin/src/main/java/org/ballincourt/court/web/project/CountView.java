package org.ballincourt.court.web.project;

/** How many issues stand in one place. */
public final class CountView {

  private final String style;
  private final String name;
  private final int number;
  private final String search;

  /**
   * @param search where they are listed; null where nothing lists just them
   */
  CountView(String style, String name, int number, String search) {
    this.style = style;
    this.name = name;
    this.number = number;
    this.search = search;
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

  /** There are some, and a page that lists just them. */
  public boolean isListed() {
    return search != null && number > 0;
  }

  /** Where they are listed, below the context path; null where nothing lists just them. */
  public String getSearch() {
    return search;
  }
}
