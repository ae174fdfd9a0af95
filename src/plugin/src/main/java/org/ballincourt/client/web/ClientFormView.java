package org.ballincourt.client.web;

import org.ballincourt.jira.Texts;

/** The form of one client, for a template; its script draws what is in it. */
public final class ClientFormView {
  private final String title;
  private final ClientForm form;
  private final boolean editable;
  private final Texts texts;

  /**
   * @param editable whether the viewer may change it
   */
  ClientFormView(String title, ClientForm form, boolean editable, Texts texts) {
    this.title = title;
    this.form = form;
    this.editable = editable;
    this.texts = texts;
  }

  public String getTitle() {
    return title;
  }

  /** As JSON. */
  public String getForm() {
    return form.json();
  }

  public boolean isEditable() {
    return editable;
  }

  /** Whether there is anything that could be deleted. */
  public boolean isDeletable() {
    return editable && form.client().id() != null;
  }

  /** Of one that is kept. */
  public long getId() {
    return form.client().id();
  }

  public String getPeopleLabel() {
    return texts.text("ballincourt.client.form.kept");
  }

  public String getIntroduction() {
    return texts.text(
        editable ? "ballincourt.client.form.introduction" : "ballincourt.client.form.read-only");
  }

  public String getAllLabel() {
    return texts.text("ballincourt.client.form.all");
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.client.form.save");
  }

  public String getDeleteLabel() {
    return texts.text("ballincourt.client.form.delete");
  }
}
