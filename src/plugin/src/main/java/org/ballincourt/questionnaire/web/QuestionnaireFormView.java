package org.ballincourt.questionnaire.web;

import org.ballincourt.jira.Texts;

/** The form of one questionnaire, for a template; its script draws what is in it. */
public final class QuestionnaireFormView {

  private final String title;
  private final QuestionnaireForm form;
  private final Texts texts;

  QuestionnaireFormView(String title, QuestionnaireForm form, Texts texts) {
    this.title = title;
    this.form = form;
    this.texts = texts;
  }

  public String getTitle() {
    return title;
  }

  /** As JSON. */
  public String getForm() {
    return form.json();
  }

  /** What it means to change it now. */
  public String getStandText() {
    int version = form.questionnaire().version();
    if (form.questionnaire().archived()) {
      return texts.text("ballincourt.questionnaire.form.archived");
    }
    return version == 0
        ? texts.text("ballincourt.questionnaire.form.never-sent")
        : texts.text("ballincourt.questionnaire.form.sent", version);
  }

  public String getAllLabel() {
    return texts.text("ballincourt.questionnaire.form.all");
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.questionnaire.form.save");
  }

  public String getPreviewLabel() {
    return texts.text("ballincourt.questionnaire.preview");
  }

  public String getPreviewNote() {
    return texts.text("ballincourt.questionnaire.form.preview-note");
  }
}
