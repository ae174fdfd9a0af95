package org.ballincourt.commitment.field.web;

/** An instant, for the templates of its field. */
public final class InstantView {

  private final String text;
  private final String iso;

  InstantView(String text, String iso) {
    this.text = text;
    this.iso = iso;
  }

  /** In the viewer's language and zone; empty for none. */
  public String getText() {
    return text;
  }

  /** For machines; empty for none. */
  public String getIso() {
    return iso;
  }
}
