package org.ballincourt.administration.web.fields;

/** One of the fields, and where it is, for a template. */
public final class KindView {

  private final String name;
  private final String description;
  private final String there;

  KindView(String name, String description, String there) {
    this.name = name;
    this.description = description;
    this.there = there;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  /** What it is called and in which projects it is, or that it is not made yet. */
  public String getThere() {
    return there;
  }
}
