package org.ballincourt.host.field;

/** Where a value is shown; each has a template of its own. */
public enum FieldView {
  /** On the page of an issue. */
  VIEW("view"),
  /** In a form. */
  EDIT("edit"),
  /** In a list of issues. */
  COLUMN("column-view"),
  /** In the XML of an issue. */
  XML("xml");

  private final String resource;

  FieldView(String resource) {
    this.resource = resource;
  }

  /** As a descriptor names it. */
  public String resource() {
    return resource;
  }
}
