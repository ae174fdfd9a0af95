package org.ballincourt.court.web.settings;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.calendar.web.words.HoursWords;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.commitment.web.TargetViews;
import org.ballincourt.commitment.web.TargetWords;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.Estimate;
import org.ballincourt.court.web.TimeWords;
import org.ballincourt.court.web.settings.statuses.StatusWords;
import org.ballincourt.court.web.settings.statuses.StatusesViews;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.report.settings.store.GettingBackStore;
import org.ballincourt.report.settings.web.GettingBackViews;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.RowsInMemory;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.ballincourt.testing.StandingTurns;
import org.junit.Test;

public class SettingsViewsTest {

  private static final BusinessCalendar HOURS = StandardWeek.in(ZoneId.of("Europe/Oslo")).hours();
  private static final String STANDARD = "Monday to Friday 09:00–17:00, UTC";
  private static final String OSLO = "Monday to Friday 09:00–17:00, Europe/Oslo";

  private final SmallJira jira = new SmallJira();
  private final List<NamedCalendar> kept = new ArrayList<>();
  private final Texts texts = EnglishTexts.texts();
  private final CourtWords words = new CourtWords(texts, jira.statuses());
  private ProjectRules set = ProjectRules.NEVER_ON;
  private final CourtRulesStore rules =
      new CourtRulesStore(null, null, null, null) {
        @Override
        public ProjectRules rulesOf(long projectId) {
          return set;
        }
      };
  private final SettingsViews views =
      new SettingsViews(
          rules,
          new StatusesViews(
              rules,
              new StandingTurns(),
              jira.projectStatuses(OPEN, WAITING, CLOSED),
              new StatusWords(jira.statuses(), words),
              new Estimate(jira.histories(), jira.settings(), words)),
          new CalendarChoices(
              new CalendarStore(null) {
                @Override
                public List<NamedCalendar> all() {
                  return kept;
                }
              },
              jira.zone(),
              new HoursWords(texts, new HandClock("2026-03-12T10:00:00Z")),
              jira.access(),
              texts),
          new TargetViews(new TargetWords(texts, new TimeWords(texts))),
          new GettingBackViews(new GettingBackStore(new RowsInMemory(), null), texts),
          texts);

  @Test
  public void saysHowItCountsWhereNothingIsSet() {
    SettingsView view = view();

    assertEquals(
        List.of("As Jira counts them (to do, in progress, done): Open, Waiting for client, Closed"),
        view.getStatuses().getSummary());
    assertEquals(
        "We work " + STANDARD + " – the standard week, as long as no other calendar is chosen.",
        view.getCalendars().getOurs().getSentence());
    assertEquals(
        "The client works when we work, as long as no other calendar is chosen.",
        view.getCalendars().getClients().getSentence());
    assertEquals(
        "Where it is said for which client the work is, the hours of that client count instead.",
        view.getCalendars().getClientsNote());
    assertEquals(
        "For the client no time to answer is set.", view.getTargets().getSentences().get(0));
    assertEquals(
        "We do not say how long it takes us to find our way back after a long wait.",
        view.getGettingBack().getSentence());
    assertEquals("Save and switch on", view.getStatuses().getSaveLabel());
  }

  @Test
  public void saysWhatIsSet() {
    kept.add(new NamedCalendar(1L, "Oslo office", HOURS));
    kept.add(new NamedCalendar(2L, "Lumen", HOURS));
    choose(new ChosenCalendars(1L, 2L));

    SettingsView view = view();

    assertEquals(
        List.of(
            "The client’s move: Waiting for client",
            "As Jira counts them (to do, in progress, done): Open, Closed"),
        view.getStatuses().getSummary());
    assertEquals(
        "We work " + OSLO + " – Oslo office.", view.getCalendars().getOurs().getSentence());
    assertEquals(
        "The client works " + OSLO + " – Lumen.", view.getCalendars().getClients().getSentence());
    assertEquals(
        "We expect answers from the client in 3 working days (our target).",
        view.getTargets().getSentences().get(0));
    assertEquals("Save", view.getStatuses().getSaveLabel());
  }

  @Test
  public void offersTheCalendarsThatAreKeptAndMarksTheOneChosen() {
    kept.add(new NamedCalendar(1L, "Oslo office", HOURS));
    choose(new ChosenCalendars(1L, null));

    CalendarsView calendars = view().getCalendars();

    assertEquals(
        List.of("The standard week: " + STANDARD, "Oslo office: " + OSLO + " (chosen now)"),
        labels(calendars.getOurs()));
    assertEquals(
        List.of("The same as ours (chosen now)", "Oslo office: " + OSLO),
        labels(calendars.getClients()));
    assertEquals(
        List.of("", "1"),
        calendars.getOurs().getChoices().stream().map(ChoiceView::getValue).toList());
  }

  /** Saving the page as it is must not choose another one in silence. */
  @Test
  public void saysThatACalendarIsGoneAndKeepsItChosen() {
    choose(new ChosenCalendars(98L, 99L));

    CalendarsView calendars = view().getCalendars();

    assertEquals(
        "We work " + STANDARD + " – the standard week, since the calendar that was chosen is gone.",
        calendars.getOurs().getSentence());
    assertEquals(
        "The client works when we work, since the calendar that was chosen for them is gone.",
        calendars.getClients().getSentence());
    assertEquals(
        "A calendar that is gone (number 98) (chosen now)", labels(calendars.getOurs()).get(1));
    assertTrue(calendars.getClients().getChoices().get(1).isChosen());
  }

  @Test
  public void showsTheWayToTheCalendarsToWhoeverKeepsThem() {
    assertFalse(view().getCalendars().isKeeper());
    jira.isVisitedBy(Visitor.JIRA_ADMINISTRATOR);
    assertTrue(view().getCalendars().isKeeper());
  }

  private static List<String> labels(CalendarView calendar) {
    return calendar.getChoices().stream().map(ChoiceView::getLabel).toList();
  }

  private void choose(ChosenCalendars calendars) {
    Target target =
        new Target(
            new Target.Scope(null, Party.CLIENT, null, null), new Allowance(3, Unit.WORKING_DAYS));
    set =
        new ProjectRules(
            new CourtRules(Map.of(WAITING.id(), Party.CLIENT), true),
            calendars,
            new Targets(List.of(target)));
  }

  private SettingsView view() {
    return views.of(jira.project());
  }
}
