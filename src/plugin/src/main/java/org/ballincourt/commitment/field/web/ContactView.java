package org.ballincourt.commitment.field.web;

/** Who at the client it is about, for the templates of the field. */
public final class ContactView {

  private final FieldView field;
  private final String name;
  private final boolean known;
  private final String hidden;

  /**
   * @param field with all who can be chosen
   * @param name of who it is
   * @param known whether the viewer may know
   * @param hidden what those read who may not
   */
  public ContactView(FieldView field, String name, boolean known, String hidden) {
    this.field = field;
    this.name = name;
    this.known = known;
    this.hidden = hidden;
  }

  public FieldView getField() {
    return field;
  }

  public String getName() {
    return name;
  }

  public boolean isKnown() {
    return known;
  }

  public String getHidden() {
    return hidden;
  }
}
