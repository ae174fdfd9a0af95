package org.ballincourt.calendar.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.AdministrationPage;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.PageOf;

/** All calendars by name, fifty at a time. */
@AdminOnly
public class CalendarsPage extends AdministrationPage {

  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;

  private final transient Access access;
  private final transient CalendarViews views;

  @Inject
  public CalendarsPage(Gate gate, Frame frame, Access access, CalendarViews views) {
    super(gate, frame);
    this.access = access;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    access.requireAdministrator();
    String sent = request.getParameter("q");
    PageOf page = PageOf.number(request.getParameter("page"), ON_A_PAGE);
    return new Html(
        "templates/calendar/calendars.vm",
        views.list(sent == null ? "" : sent.strip(), page),
        "org.ballincourt:calendar-list-resources");
  }
}
