package org.ballincourt.questionnaire.results.access;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.court.store.Stores;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.FilledSheet.Hand;
import org.ballincourt.questionnaire.answer.store.SheetStore;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.ballincourt.questionnaire.results.QuestionResults;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.junit.Before;
import org.junit.Test;

/** What came of sendings, on the real engine. */
public class WavesTest extends OnEachDatabase {

  private static final Language ENGLISH = new Language("en");
  private static final long PULSE = 3;

  private QuestionnaireStore questionnaires;
  private InvitationStore invitations;
  private SendingStore sendings;
  private SheetStore sheets;
  private Waves waves;

  @Before
  public void open() {
    PluginTables tables = database.tables(Stores.ROWS);
    Clock clock = Clock.fixed(Stores.NOW, ZoneOffset.UTC);
    questionnaires = new QuestionnaireStore(tables, clock);
    questionnaires.all();
    invitations = new InvitationStore(tables, clock);
    sendings = new SendingStore(tables, invitations, clock);
    sheets = new SheetStore(tables);
    waves = new Waves(questionnaires, invitations, sheets);
  }

  @Test
  public void withoutNamesNothingIsReadAtFourAndAllAtFive() {
    Sending sending = sent(false);
    List<Invitation> invited = invited(sending, 6);
    invited.subList(0, 4).forEach(each -> answer(sending, each));
    assertEquals(0, answers(sending));

    answer(sending, invited.get(4));
    assertEquals(5, answers(sending));
  }

  @Test
  public void byNameEachIsReadWithItsName() {
    Sending sending = sent(true);
    answer(sending, invited(sending, 2).get(1));

    Wave wave = waves.of(List.of(sending)).get(0);
    assertEquals("Person 1", wave.author(wave.told().get(0)).orElseThrow().invited().name());
  }

  @Test
  public void manySendingsKeepTheirAnswersApart() {
    Sending one = sent(true);
    Sending other = sent(true);
    invited(one, 3).forEach(each -> answer(one, each));
    answer(other, invited(other, 3).get(0));

    assertEquals(
        List.of(3, 1), waves.of(List.of(one, other)).stream().map(w -> w.told().size()).toList());
    assertEquals(
        List.of(other.id(), one.id()),
        sendings.ofProjects(List.of(10_000L, 1L)).stream().map(Sending::id).toList());
  }

  private int answers(Sending sending) {
    List<QuestionResult> results = QuestionResults.of(waves.of(List.of(sending)));
    return results.stream().mapToInt(each -> each.given().size()).max().orElse(0);
  }

  private Sending sent(boolean named) {
    int version = questionnaires.freeze(PULSE);
    Sending wanted =
        new Sending(
            null,
            new Form(PULSE, version, List.of()),
            new Work(10_000, "LUM", "Lumen’s site", 7L, "Lumen"),
            new Terms(Occasion.USUAL, named),
            new Made("paula", Stores.NOW),
            null);
    return sendings.add(wanted, "r" + System.nanoTime(), Map.of());
  }

  private List<Invitation> invited(Sending sending, int people) {
    List<Invitation> invited = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Invited person = new Invited(i, "Person " + i, "person" + i + "@lumen.example", ENGLISH);
      invited.add(invitations.add(sending, person, Stores.NOW.plus(Duration.ofDays(30))));
    }
    return invited;
  }

  private void answer(Sending sending, Invitation invitation) {
    String question =
        questionnaires
            .version(PULSE, sending.form().version())
            .orElseThrow()
            .questions()
            .get(0)
            .id();
    AnswerSheet sheet = new AnswerSheet(Map.of(question, new Answer(List.of("4"), "Because")));
    sheets.add(
        sending, new FilledSheet(invitation.id(), new Hand(null, ENGLISH, Stores.NOW), sheet));
    invitations.finish(invitation.id(), Stores.NOW);
  }
}
