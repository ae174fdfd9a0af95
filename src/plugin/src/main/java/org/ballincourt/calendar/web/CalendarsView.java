package org.ballincourt.calendar.web;

import java.util.List;
import org.ballincourt.jira.web.PagingView;

/** The administrator's list of calendars, for a template. */
public final class CalendarsView {

  private final List<CalendarView> calendars;
  private final Search search;
  private final PagingView paging;
  private final String standardWeek;
  private final CalendarWords words;

  /**
   * What was searched for.
   *
   * @param text part of a name; empty for all
   * @param any whether there is any calendar, found or not
   */
  record Search(String text, boolean any) {}

  /**
   * @param standardWeek says what counts where nobody has chosen a calendar
   */
  CalendarsView(
      List<CalendarView> calendars,
      Search search,
      PagingView paging,
      String standardWeek,
      CalendarWords words) {
    this.calendars = List.copyOf(calendars);
    this.search = search;
    this.paging = paging;
    this.standardWeek = standardWeek;
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.calendar.title");
  }

  public String getIntroduction() {
    return words.text("ballincourt.calendar.list.introduction");
  }

  public String getStandardWeek() {
    return standardWeek;
  }

  public String getNewLabel() {
    return words.text("ballincourt.calendar.form.new");
  }

  /** Whether there is anything to search. */
  public boolean isAny() {
    return search.any();
  }

  public String getSearchLabel() {
    return words.text("ballincourt.calendar.name");
  }

  public String getSearchText() {
    return search.text();
  }

  public String getFindLabel() {
    return words.text("ballincourt.administration.find");
  }

  public boolean isSearched() {
    return !search.text().isEmpty();
  }

  public String getShowAllLabel() {
    return words.text("ballincourt.calendar.list.show-all");
  }

  public boolean isEmpty() {
    return calendars.isEmpty();
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    return isAny()
        ? words.text("ballincourt.calendar.list.nothing-matches", search.text())
        : words.text("ballincourt.calendar.list.nothing-yet");
  }

  public List<CalendarView> getCalendars() {
    return calendars;
  }

  public String getNameLabel() {
    return words.text("ballincourt.calendar.name");
  }

  public String getHoursLabel() {
    return words.text("ballincourt.calendar.list.hours");
  }

  public String getHolidaysLabel() {
    return words.text("ballincourt.calendar.list.holidays");
  }

  public String getUsersLabel() {
    return words.text("ballincourt.calendar.list.users");
  }

  public String getNobodyLabel() {
    return words.text("ballincourt.calendar.list.nobody");
  }

  public String getActionsLabel() {
    return words.text("ballincourt.administration.actions");
  }

  public String getEditLabel() {
    return words.text("ballincourt.calendar.list.edit");
  }

  public String getCopyLabel() {
    return words.text("ballincourt.calendar.list.copy");
  }

  public String getDeleteLabel() {
    return words.text("ballincourt.calendar.list.delete");
  }

  public PagingView getPaging() {
    return paging;
  }
}
