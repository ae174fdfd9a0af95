package org.ballincourt.questionnaire.invitation.web;

import org.ballincourt.jira.Texts;

/** The form with which something is sent, for a template; its script draws what is in it. */
public final class SendView {

  private final SendForm form;
  private final String title;
  private final Texts texts;

  /**
   * @param title says what it is sent for; empty where that is open
   */
  SendView(SendForm form, String title, Texts texts) {
    this.form = form;
    this.title = title;
    this.texts = texts;
  }

  /** As JSON. */
  public String getForm() {
    return form.json();
  }

  public String getKey() {
    return form.project();
  }

  public boolean isPossible() {
    return !isNobody() && !isNothing();
  }

  /** Whether the clients of the project have no people. */
  public boolean isNobody() {
    return form.clients().stream().allMatch(client -> client.contacts().isEmpty());
  }

  /** Whether there is no questionnaire. */
  public boolean isNothing() {
    return form.questionnaires().isEmpty();
  }

  public boolean isUnreachable() {
    return !form.reachable();
  }

  public String getTitle() {
    return title.isEmpty() ? texts.text("ballincourt.sending.title") : title;
  }

  public String getAllLabel() {
    return texts.text("ballincourt.feedback.title");
  }

  public String getNobodyText() {
    return texts.text("ballincourt.sending.form.nobody");
  }

  public String getClientLabel() {
    return texts.text("ballincourt.sending.form.client");
  }

  public String getNothingText() {
    return texts.text("ballincourt.sending.form.nothing");
  }

  public String getUnreachableText() {
    return texts.text("ballincourt.sending.unreachable");
  }

  public String getPreviewLabel() {
    return texts.text("ballincourt.sending.form.preview");
  }
}
