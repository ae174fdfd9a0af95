package org.ballincourt.court.web.settings;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.calendar.web.words.HoursWords;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.springframework.stereotype.Component;

/** Says who works when, and offers the calendars that administrators keep. */
@Component
public class CalendarChoices {

  private final CalendarStore calendars;
  private final JiraZone zone;
  private final HoursWords hours;
  private final Access access;
  private final Texts texts;

  @Inject
  public CalendarChoices(
      CalendarStore calendars, JiraZone zone, HoursWords hours, Access access, Texts texts) {
    this.calendars = calendars;
    this.zone = zone;
    this.hours = hours;
    this.access = access;
    this.texts = texts;
  }

  /**
   * @param chosen may be gone
   */
  CalendarsView of(ChosenCalendars chosen) {
    List<NamedCalendar> all = calendars.all();
    return new CalendarsView(
        ours(chosen.team(), all), clients(chosen.client(), all), access.administersJira(), texts);
  }

  private CalendarView ours(Long chosen, List<NamedCalendar> all) {
    String standard = hours.of(zone.standardWeek());
    String sentence =
        chosen == null
            ? texts.text("ballincourt.court.settings.ours.standard", standard)
            : found(chosen, all)
                .map(ours -> named("ballincourt.court.settings.ours", ours))
                .orElseGet(() -> texts.text("ballincourt.court.settings.ours.gone", standard));
    String none = texts.text("ballincourt.court.settings.standard-week", standard);
    return new CalendarView(sentence, choices(none, chosen, all));
  }

  private CalendarView clients(Long chosen, List<NamedCalendar> all) {
    String sentence =
        chosen == null
            ? texts.text("ballincourt.court.settings.clients.same")
            : found(chosen, all)
                .map(theirs -> named("ballincourt.court.settings.clients", theirs))
                .orElseGet(() -> texts.text("ballincourt.court.settings.clients.gone"));
    String none = texts.text("ballincourt.court.settings.same-as-ours");
    return new CalendarView(sentence, choices(none, chosen, all));
  }

  private static Optional<NamedCalendar> found(Long chosen, List<NamedCalendar> all) {
    return all.stream().filter(calendar -> calendar.id().equals(chosen)).findFirst();
  }

  private String named(String key, NamedCalendar calendar) {
    return texts.text(key, hours.of(calendar), calendar.name());
  }

  private List<ChoiceView> choices(String none, Long chosen, List<NamedCalendar> all) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(choice("", none, chosen == null));
    for (NamedCalendar calendar : all) {
      String label =
          texts.text("ballincourt.court.settings.calendar", calendar.name(), hours.of(calendar));
      choices.add(choice(calendar.id().toString(), label, calendar.id().equals(chosen)));
    }
    if (chosen != null && found(chosen, all).isEmpty()) {
      String id = chosen.toString();
      choices.add(choice(id, texts.text("ballincourt.court.settings.calendar-gone", id), true));
    }
    return choices;
  }

  private ChoiceView choice(String value, String label, boolean chosen) {
    String marked = chosen ? texts.text("ballincourt.court.settings.chosen-now", label) : label;
    return new ChoiceView(value, marked, chosen);
  }
}
