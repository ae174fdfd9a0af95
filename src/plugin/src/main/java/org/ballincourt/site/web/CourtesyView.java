package org.ballincourt.site.web;

import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Reminder;
import org.ballincourt.questionnaire.invitation.Rest;

/** The form of how much we ask of people, for a template. */
public final class CourtesyView {

  private final CourtesyForm form;
  private final Texts texts;

  CourtesyView(CourtesyForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.site.courtesy.title");
  }

  public String getRestLabel() {
    return texts.text("ballincourt.site.courtesy.rest");
  }

  public String getRestText() {
    return texts.text("ballincourt.site.courtesy.rest.what");
  }

  public String getRest() {
    return form.rest();
  }

  public boolean isRestWrong() {
    return form.isRestWrong();
  }

  /** What is wrong with it; empty where nothing is. */
  public String getRestFault() {
    return isRestWrong() ? fault(Rest.MOST_DAYS) : "";
  }

  public String getReminderLabel() {
    return texts.text("ballincourt.site.courtesy.reminder");
  }

  public String getReminderText() {
    return texts.text("ballincourt.site.courtesy.reminder.what");
  }

  public String getReminder() {
    return form.reminder();
  }

  public boolean isReminderWrong() {
    return form.isReminderWrong();
  }

  /** Whether it is the first field that is wrong. */
  public boolean isReminderFirstWrong() {
    return isReminderWrong() && !isRestWrong();
  }

  /** What is wrong with it; empty where nothing is. */
  public String getReminderFault() {
    return isReminderWrong() ? fault(Reminder.MOST_DAYS) : "";
  }

  private String fault(int most) {
    return texts.text("ballincourt.input.not-a-whole-number", 0, most);
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.site.save");
  }
}
