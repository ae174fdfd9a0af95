package org.ballincourt.calendar.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Puts calendars into forms. */
@Component
public class CalendarForms {

  private final CalendarStore calendars;
  private final UseWords uses;
  private final JiraZone zone;
  private final Clock clock;
  private final Texts texts;

  @Inject
  public CalendarForms(
      CalendarStore calendars, UseWords uses, JiraZone zone, Clock clock, Texts texts) {
    this.calendars = calendars;
    this.uses = uses;
    this.zone = zone;
    this.clock = clock;
    this.texts = texts;
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where there is no such calendar
   */
  CalendarFormView of(String id) {
    NamedCalendar calendar = find(id);
    String title = texts.text("ballincourt.calendar.form.title", calendar.name());
    return view(title, calendar.id(), calendar.name(), calendar.hours());
  }

  /**
   * A form that is filled in like a calendar, for another one.
   *
   * @throws Refusal where there is no such calendar
   */
  CalendarFormView ofCopy(String id) {
    NamedCalendar calendar = find(id);
    String name = texts.text("ballincourt.calendar.form.copy-of", calendar.name());
    return view(newTitle(), null, name, calendar.hours());
  }

  /** Begins with the standard week in Jira's zone. */
  CalendarFormView ofNew() {
    return view(newTitle(), null, "", zone.standardWeek().hours());
  }

  private String newTitle() {
    return texts.text("ballincourt.calendar.form.new");
  }

  private NamedCalendar find(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> calendars.find(Long.parseLong(text)))
        .orElseThrow(
            () -> new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.calendar.form.gone")));
  }

  private CalendarFormView view(String title, Long id, String name, BusinessCalendar hours) {
    CalendarForm form = new CalendarForm(id, name, hours);
    boolean used = id != null && !uses.of(id).isEmpty();
    return new CalendarFormView(title, form, used, clock.instant(), texts);
  }

  /** What can be chosen from; a zone may be named otherwise, too. */
  static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches("UTC|[A-Z][a-z]+/.*") && !id.startsWith("Etc/"))
        .sorted()
        .toList();
  }
}
