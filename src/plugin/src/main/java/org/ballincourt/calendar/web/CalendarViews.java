package org.ballincourt.calendar.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.calendar.web.CalendarsView.Search;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.web.PageOf;
import org.springframework.stereotype.Component;

/** Puts calendars into what an administrator reads. */
@Component
public class CalendarViews {

  private final CalendarStore calendars;
  private final JiraZone zone;
  private final CalendarWords words;

  @Inject
  public CalendarViews(CalendarStore calendars, JiraZone zone, CalendarWords words) {
    this.calendars = calendars;
    this.zone = zone;
    this.words = words;
  }

  /**
   * @param text part of a name; empty for all
   */
  CalendarsView list(String text, PageOf wanted) {
    List<NamedCalendar> all = calendars.all();
    List<NamedCalendar> found = all.stream().filter(calendar -> isMeant(calendar, text)).toList();
    PageOf page = wanted.within(found.size());
    boolean more = found.size() > page.from() + page.size();
    String query =
        text.isEmpty() ? "" : "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
    return new CalendarsView(
        page.of(found).stream().map(calendar -> new CalendarView(calendar, words)).toList(),
        new Search(text, !all.isEmpty()),
        page.view(more, query, words.texts()),
        words.text("ballincourt.calendar.list.standard", words.hours(zone.standardWeek())),
        words);
  }

  private static boolean isMeant(NamedCalendar calendar, String text) {
    return calendar.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
