package org.ballincourt.court.web.settings;

import org.ballincourt.jira.Texts;

/** Who works when: we, and the client. */
public final class CalendarsView {

  private final CalendarView ours;
  private final CalendarView clients;
  private final boolean keeper;
  private final Texts texts;

  /**
   * @param keeper whether whoever is looking keeps calendars
   */
  CalendarsView(CalendarView ours, CalendarView clients, boolean keeper, Texts texts) {
    this.ours = ours;
    this.clients = clients;
    this.keeper = keeper;
    this.texts = texts;
  }

  public CalendarView getOurs() {
    return ours;
  }

  public CalendarView getClients() {
    return clients;
  }

  public boolean isKeeper() {
    return keeper;
  }

  public String getOursHeading() {
    return texts.text("ballincourt.court.settings.ours.title");
  }

  public String getClientsHeading() {
    return texts.text("ballincourt.court.settings.clients.title");
  }

  /** Whose hours go before those that are chosen here. */
  public String getClientsNote() {
    return texts.text("ballincourt.court.settings.clients.note");
  }

  public String getLabel() {
    return texts.text("ballincourt.court.settings.calendar.label");
  }

  /** Who can make one. */
  public String getNote() {
    return texts.text("ballincourt.court.settings.calendar.note");
  }

  public String getLinkLabel() {
    return texts.text("ballincourt.court.settings.calendar.link");
  }
}
