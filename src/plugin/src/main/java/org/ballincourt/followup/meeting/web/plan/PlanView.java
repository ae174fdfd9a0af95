package org.ballincourt.followup.meeting.web.plan;

import org.ballincourt.jira.Texts;

/** The form with which a meeting is planned, for a template; its script draws what is in it. */
public final class PlanView {

  private final PlanForm form;
  private final Texts texts;

  PlanView(PlanForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
  }

  /** As JSON. */
  public String getForm() {
    return form.json();
  }

  public String getKey() {
    return form.project();
  }

  /** Whether it is planned already. */
  public boolean isKept() {
    return form.kept() != null;
  }

  public String getId() {
    return isKept() ? Long.toString(form.kept().id()) : "";
  }

  /** Whether it was begun from a follow-up. */
  public boolean isOfFollowUp() {
    return form.filled().followUp() != null;
  }

  public String getTitle() {
    return texts.text(
        isKept() ? "ballincourt.meeting.plan.change" : "ballincourt.meeting.plan.new");
  }

  /** Leads back. */
  public String getBackLabel() {
    if (isKept()) {
      return form.filled().title();
    }
    return texts.text(
        isOfFollowUp() ? "ballincourt.follow-up.to-project" : "ballincourt.feedback.title");
  }

  /** Whether the clients of the project have no people. */
  public boolean isNobody() {
    return form.clients().stream().allMatch(client -> client.contacts().isEmpty());
  }

  public String getNobodyText() {
    return texts.text("ballincourt.meeting.plan.nobody");
  }

  public String getClientLabel() {
    return texts.text("ballincourt.sending.form.client");
  }

  public String getPreviewLabel() {
    return texts.text("ballincourt.sending.form.preview");
  }
}
