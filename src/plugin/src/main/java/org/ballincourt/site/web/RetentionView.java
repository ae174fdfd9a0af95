package org.ballincourt.site.web;

import org.ballincourt.jira.Texts;
import org.ballincourt.privacy.Retention;

/** The form of how long what people wrote is kept, for a template. */
public final class RetentionView {

  private final RetentionForm form;
  private final Texts texts;

  RetentionView(RetentionForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.site.retention.title");
  }

  public String getMonthsLabel() {
    return texts.text("ballincourt.site.retention.months");
  }

  public String getMonthsText() {
    return texts.text("ballincourt.site.retention.months.what");
  }

  public String getMonths() {
    return form.months();
  }

  public boolean isWrong() {
    return form.isWrong();
  }

  /** What is wrong with it; empty where nothing is. */
  public String getFault() {
    return form.isWrong()
        ? texts.text("ballincourt.input.not-a-whole-number", 1, Retention.MOST_MONTHS)
        : "";
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.site.save");
  }
}
