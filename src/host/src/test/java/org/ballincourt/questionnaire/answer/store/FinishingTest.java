package org.ballincourt.questionnaire.answer.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.Draft;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.FilledSheet.Hand;
import org.ballincourt.questionnaire.answer.KeptSheet;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.ballincourt.questionnaire.invitation.store.InvitationRow;
import org.ballincourt.questionnaire.invitation.store.InvitationStore;
import org.ballincourt.questionnaire.invitation.store.SendingRow;
import org.ballincourt.questionnaire.invitation.store.SendingStore;
import org.ballincourt.questionnaire.invitation.store.TokenRow;
import org.junit.Before;
import org.junit.Test;

/** Answers are handed in once, on the real engine. */
public class FinishingTest extends OnEachDatabase {

  private static final Instant NOW = Instant.parse("2026-03-12T10:02:00.250Z");
  private static final Language ENGLISH = new Language("en");
  private static final AnswerSheet SAID =
      new AnswerSheet(Map.of("better", new Answer(List.of(), "Lunch")));
  private static final Questionnaire FORM =
      new Questionnaire(
          "Form",
          Map.of(ENGLISH, new Heading("Form", "")),
          List.of(
              new Question(
                  "better",
                  new Wanted(QuestionKind.TEXT, List.of(), false, false),
                  null,
                  null,
                  Map.of(ENGLISH, new Wording("?", "", "", "", Map.of())))));

  private final List<Integer> counted = Collections.synchronizedList(new ArrayList<>());
  private PluginTables tables;
  private InvitationStore invitations;
  private SendingStore sendings;
  private DraftStore drafts;
  private SheetStore sheets;
  private Finishing finishing;

  @Before
  public void open() {
    tables =
        database.tables(
            List.of(
                SendingRow.class,
                InvitationRow.class,
                TokenRow.class,
                DraftRow.class,
                SheetRow.class,
                AnswerRow.class));
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    invitations = new InvitationStore(tables, clock);
    sendings = new SendingStore(tables, invitations, clock);
    drafts = new DraftStore(tables);
    sheets = new SheetStore(tables);
    finishing = finishing((asked, filled) -> counted.add(countOf(asked)));
  }

  private Finishing finishing(FinishedSheets told) {
    return new Finishing(tables, invitations, sendings, sheets, List.of(told));
  }

  private int countOf(Asked asked) {
    return sheets.of(List.of(asked.sending().id())).size();
  }

  private Sending sending(boolean named) {
    Sending wanted =
        new Sending(
            null,
            new Form(1, 1, List.of()),
            new Work(10_000, "LUM", "Lumen", null, null),
            new Terms(Occasion.USUAL, named),
            new Made("paula", NOW),
            null);
    return sendings.add(wanted, "request-" + named, Map.of());
  }

  private Asked asked(Sending sending, long contact) {
    Invited invited = new Invited(contact, "Henrik Dahl", "henrik@lumen.example", ENGLISH);
    Invitation invitation = invitations.add(sending, invited, NOW.plusSeconds(60));
    drafts.begin(invitation.id(), new Draft(SAID, 0, ENGLISH, NOW));
    return new Asked(invitation, sending, FORM);
  }

  private static FilledSheet filled(Asked asked) {
    return new FilledSheet(asked.invitation().id(), new Hand(null, ENGLISH, NOW), SAID);
  }

  private List<Optional<String>> atOnce(List<Asked> all) throws Exception {
    CyclicBarrier start = new CyclicBarrier(all.size());
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      List<Callable<Optional<String>>> tasks = new ArrayList<>();
      for (Asked asked : all) {
        tasks.add(
            () -> {
              start.await();
              return finishing.finish(asked, filled(asked));
            });
      }
      List<Optional<String>> keys = new ArrayList<>();
      for (Future<Optional<String>> done : threads.invokeAll(tasks)) {
        keys.add(done.get());
      }
      return keys;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  public void ofTwoWindowsThatFinishAtOnceOneSheetIsKept() throws Exception {
    Asked henrik = asked(sending(true), 12);
    List<Optional<String>> keys = atOnce(List.of(henrik, henrik));
    assertEquals(1, keys.stream().filter(Optional::isPresent).count());
    List<KeptSheet> kept = sheets.of(List.of(henrik.sending().id()));
    assertEquals(1, kept.size());
    assertEquals(SAID, kept.get(0).sheet());
    assertEquals(NOW, kept.get(0).finishedAt());
    assertEquals(Optional.empty(), drafts.find(henrik.invitation().id()));
  }

  @Test
  public void withoutNamesEachIsCountedOnceHoweverManyFinishAtOnce() throws Exception {
    Sending nameless = sending(false);
    List<Asked> people = new ArrayList<>();
    for (long contact = 1; contact <= 5; contact++) {
      people.add(asked(nameless, contact));
    }
    assertTrue(atOnce(people).stream().allMatch(Optional::isPresent));
    assertEquals(List.of(1, 2, 3, 4, 5), counted.stream().sorted().toList());
    for (Asked each : people) {
      assertEquals(Optional.empty(), drafts.find(each.invitation().id()));
      assertEquals(
          null, invitations.find(each.invitation().id()).orElseThrow().course().finishedAt());
    }
    for (KeptSheet sheet : sheets.of(List.of(nameless.id()))) {
      assertEquals(null, sheet.invitation());
      assertEquals(null, sheet.finishedAt());
    }
  }

  @Test
  public void whatCannotBeToldIsNotHandedInEither() {
    Asked henrik = asked(sending(true), 12);
    Finishing broken =
        finishing(
            (asked, filled) -> {
              throw new IllegalStateException("no mail");
            });
    assertThrows(RuntimeException.class, () -> broken.finish(henrik, filled(henrik)));
    assertEquals(List.of(), sheets.of(List.of(henrik.sending().id())));
    assertTrue(drafts.find(henrik.invitation().id()).isPresent());
    assertFalse(invitations.find(henrik.invitation().id()).orElseThrow().course().finished());
  }
}
