package org.ballincourt.calendar.web;

import java.time.Instant;
import java.util.List;
import org.ballincourt.calendar.ics.HolidayFile;
import org.ballincourt.jira.Texts;

/** The form of one calendar, for a template; its script draws what is in it. */
public final class CalendarFormView {

  private final String title;
  private final CalendarForm form;
  private final boolean used;
  private final Instant now;
  private final Texts texts;

  /**
   * @param used whether somebody has chosen the calendar
   */
  CalendarFormView(String title, CalendarForm form, boolean used, Instant now, Texts texts) {
    this.title = title;
    this.form = form;
    this.used = used;
    this.now = now;
    this.texts = texts;
  }

  public String getTitle() {
    return title;
  }

  /** As JSON. */
  public String getCalendar() {
    return form.json();
  }

  public boolean isUsed() {
    return used;
  }

  /** Of the server, in ISO-8601. */
  public String getNow() {
    return now.toString();
  }

  /** How large a file of holidays may be. */
  public int getMostFileBytes() {
    return HolidayFile.MOST_BYTES;
  }

  public String getName() {
    return form.name();
  }

  public String getZone() {
    return form.zone();
  }

  public List<String> getZones() {
    return CalendarForms.zones();
  }

  public String getAllLabel() {
    return texts.text("ballincourt.calendar.form.all");
  }

  public String getIntroduction() {
    return texts.text(
        used ? "ballincourt.calendar.form.used" : "ballincourt.calendar.form.not-used");
  }

  public String getNameLabel() {
    return texts.text("ballincourt.calendar.name");
  }

  public String getZoneLabel() {
    return texts.text("ballincourt.calendar.zone");
  }

  public String getZoneNote() {
    return texts.text("ballincourt.calendar.form.zone-note");
  }

  public String getSaveLabel() {
    return texts.text("ballincourt.calendar.form.save");
  }

  public String getTesterTitle() {
    return texts.text("ballincourt.calendar.tester.title");
  }

  public String getTesterNote() {
    return texts.text("ballincourt.calendar.tester.note");
  }
}
