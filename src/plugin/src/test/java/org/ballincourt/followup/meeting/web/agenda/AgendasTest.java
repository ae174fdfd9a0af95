package org.ballincourt.followup.meeting.web.agenda;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.client.Seat;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.form.WrittenForm;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.ballincourt.testing.BuiltPlugin;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.junit.Test;

public class AgendasTest {

  private static final NamedCalendar OSLO =
      new NamedCalendar(3L, "Oslo", StandardWeek.in(ZoneId.of("Europe/Oslo")).hours());

  private final Agendas agendas =
      new Agendas(new Kept("kick-off", "follow-up"), null, EnglishTexts.texts());

  @Test
  public void asksTheQuestionsOfTheFollowUpInTheClientsLanguage() {
    AgendaView agenda = agendas.of(MeetingKind.FOLLOW_UP, lumen("nb"));

    assertEquals("nb", agenda.getTag());
    assertEquals(10, agenda.getQuestions().size());
    AgendaQuestionView first = agenda.getQuestions().get(0);
    assertEquals("Hvordan opplevde du arbeidsflyten fra start til slutt?", first.getPrompt());
    assertEquals("From 1 (Slitsom) to 5 (Lett og behagelig)", first.getScaleText());
    assertTrue(first.getNotes().toString(), first.getNotes().get(0).startsWith("Begin with"));
  }

  @Test
  public void asksInTheMainLanguageWhereThereIsNoOther() {
    assertEquals("en", agendas.of(MeetingKind.FOLLOW_UP, lumen("de")).getTag());
    assertEquals("en", agendas.of(MeetingKind.KICK_OFF, null).getTag());
  }

  @Test
  public void asksNothingOnAVisit() {
    AgendaView agenda = agendas.of(MeetingKind.VISIT, lumen("nb"));

    assertFalse(agenda.isAny());
    assertEquals("There are no questions for such a meeting.", agenda.getNote());
  }

  private static Client lumen(String language) {
    return new Client(1L, "Lumen", new Language(language), new Seat("NO", null, OSLO), "Teams");
  }

  /** The built-in forms of those names. */
  private static final class Kept extends QuestionnaireStore {

    private final List<String> names;

    Kept(String... names) {
      super(null, new HandClock("2026-03-12T10:02:00Z"));
      this.names = List.of(names);
    }

    @Override
    public List<KeptQuestionnaire> all() {
      return names.stream()
          .map(name -> new KeptQuestionnaire(names.indexOf(name), form(name), 0, false, name, 1))
          .toList();
    }

    private static Questionnaire form(String name) {
      return WrittenForm.questionnaire(
          BuiltPlugin.text(BuiltPlugin.CONTENT.resolve("forms/" + name + ".json")));
    }
  }
}
