package org.ballincourt.calendar.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.web.AdministrationPage;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;

/**
 * One calendar in a form: {@code ?id=} opens one that is kept, {@code ?copy=} a new one like it;
 * without either the form is for a new calendar.
 */
@AdminOnly
public class CalendarPage extends AdministrationPage {

  private static final long serialVersionUID = 1L;

  private final transient Access access;
  private final transient CalendarForms forms;

  @Inject
  public CalendarPage(Gate gate, Frame frame, Access access, CalendarForms forms) {
    super(gate, frame);
    this.access = access;
    this.forms = forms;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    access.requireAdministrator();
    return new Html(
        "templates/calendar/calendar.vm",
        form(request.getParameter("id"), request.getParameter("copy")),
        "org.ballincourt:calendar-form-resources");
  }

  private CalendarFormView form(String id, String copied) {
    if (id != null) {
      return forms.of(id);
    }
    return copied == null ? forms.ofNew() : forms.ofCopy(copied);
  }
}
