package org.ballincourt.questionnaire.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.client.Language;
import org.ballincourt.court.store.Stores;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.store.QuestionnaireRefused.Why;
import org.junit.Before;
import org.junit.Test;

/** Questionnaires and their versions, on the real engine. */
public class QuestionnaireStoreTest extends OnEachDatabase {

  private static final Language ENGLISH = new Language("en");
  private static final List<String> BUILT_IN =
      List.of("kick-off", "onboarding", "pulse", "follow-up", "month-later");

  private PluginTables tables;
  private Stores stores;
  private QuestionnaireStore store;
  private QuestionnaireEdits edits;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    stores = new Stores(tables);
    store = new QuestionnaireStore(tables, Clock.fixed(Stores.NOW, ZoneOffset.UTC));
    edits = new QuestionnaireEdits(tables, store, new QuestionnaireHistory(stores.changes()));
  }

  private static Question question(String id, String prompt) {
    return new Question(
        id,
        new Wanted(QuestionKind.TEXT, List.of(), false, false),
        null,
        null,
        Map.of(ENGLISH, new Wording(prompt, "", "", "", Map.of())));
  }

  private static Questionnaire form(String name, Question... questions) {
    return new Questionnaire(
        name, Map.of(ENGLISH, new Heading("How was it?", "")), List.of(questions));
  }

  private static Questionnaire surprises() {
    return form("Surprises", question("surprise", "What surprised you?"));
  }

  private KeptQuestionnaire kept(long id) {
    return store.find(id).orElseThrow();
  }

  private void save(long id, Questionnaire form) {
    edits.replace(id, kept(id).revision(), form);
  }

  private static Why refused(Runnable edit) {
    return assertThrows(QuestionnaireRefused.class, edit::run).why();
  }

  @Test
  public void fiveFormsAreThereFromTheStartAndOnlyOnce() {
    assertEquals(
        Set.copyOf(BUILT_IN),
        Set.copyOf(store.all().stream().map(KeptQuestionnaire::builtIn).toList()));
    assertEquals(BUILT_IN.size(), store.all().size());
    assertEquals(5, store.find(1).orElseThrow().current().languages().size());
    assertTrue(stores.changes().latest(null, 0, 1).isEmpty());
  }

  @Test
  public void aBuiltInFormIsFoundBeforeAnybodyHasOpenedTheList() {
    assertEquals("follow-up", kept(4).builtIn());
  }

  @Test
  public void whatBecameOfABuiltInFormStays() {
    save(4, form("Ours", question("surprise", "What surprised you?")));
    edits.archive(3, true);
    edits.delete(5);
    assertEquals(4, store.all().size());
    assertEquals("Ours", kept(4).current().name());
    assertEquals("follow-up", kept(4).builtIn());
    assertTrue(kept(3).archived());
    assertTrue(store.find(5).isEmpty());
  }

  @Test
  public void nodesThatLookAtOnceMakeTheFormsOnce() throws Exception {
    List<Integer> seen = atOnce(() -> store.all().size(), () -> store.all().size());
    assertEquals(List.of(5, 5), seen);
  }

  @Test
  public void namesAreInOrderAndIdsAreNeverGivenAgain() {
    long first = edits.create(surprises());
    edits.delete(first);
    long second = edits.create(form("a bit of it", question("a", "A?")));
    assertTrue(second > first);
    assertEquals("a bit of it", store.all().get(0).current().name());
  }

  @Test
  public void ofTwoWhoSaveTheLaterIsTold() {
    long id = edits.create(surprises());
    long seen = kept(id).revision();
    Questionnaire other = form("Other", question("other", "What else?"));
    edits.replace(id, seen, other);
    assertSame(Why.CHANGED, refused(() -> edits.replace(id, seen, surprises())));
    assertEquals("Other", kept(id).current().name());
    edits.delete(id);
    assertSame(Why.GONE, refused(() -> edits.replace(id, seen, other)));
    assertSame(Why.GONE, refused(() -> edits.archive(id, true)));
    assertSame(Why.GONE, refused(() -> edits.delete(id)));
    assertSame(Why.GONE, refused(() -> store.freeze(id)));
  }

  @Test
  public void aVersionIsFrozenOnceAndNeverChanges() {
    long id = edits.create(surprises());
    assertEquals(0, kept(id).version());
    assertEquals(1, store.freeze(id));
    assertEquals(1, store.freeze(id));
    assertEquals(1, kept(id).version());
    Questionnaire more =
        form("Surprises", question("surprise", "What surprised you?"), question("b", "And else?"));
    save(id, more);
    assertEquals(1, kept(id).version());
    assertEquals(2, store.freeze(id));
    assertEquals(surprises(), store.version(id, 1).orElseThrow());
    assertEquals(more, store.version(id, 2).orElseThrow());
    assertTrue(store.version(id, 3).isEmpty());
    assertEquals(
        Map.of(new VersionId(id, 1), surprises(), new VersionId(id, 2), more),
        store.versions(List.of(new VersionId(id, 1), new VersionId(id, 2), new VersionId(id, 9))));
    assertEquals(List.of(2, 1), store.versionsOf(id).stream().map(FrozenVersion::number).toList());
    assertEquals(Stores.NOW, store.versionsOf(id).get(0).frozenAt());
  }

  @Test
  public void anotherNameIsNoOtherVersion() {
    long id = edits.create(surprises());
    store.freeze(id);
    save(id, form("What was new", question("surprise", "What surprised you?")));
    assertEquals(1, store.freeze(id));
  }

  @Test
  public void anotherMainLanguageIsAnotherVersion() {
    store.freeze(1);
    Questionnaire form = kept(1).current();
    List<Language> turned = new ArrayList<>(form.languages());
    Collections.reverse(turned);
    Map<Language, Heading> heading = new LinkedHashMap<>();
    turned.forEach(language -> heading.put(language, form.headingIn(language)));
    save(1, new Questionnaire(form.name(), heading, form.questions()));
    assertEquals(turned, kept(1).current().languages());
    assertEquals(2, store.freeze(1));
  }

  @Test
  public void whoeverSendsAtOnceSendsTheSameVersion() throws Exception {
    for (int round = 0; round < 5; round++) {
      long id = edits.create(surprises());
      assertEquals(List.of(1, 1), atOnce(() -> store.freeze(id), () -> store.freeze(id)));
      assertEquals(1, store.versionsOf(id).size());
    }
  }

  @Test
  public void whoeverReadsItWhileAnotherSendsItSendsTheSameVersion() throws Exception {
    for (int round = 0; round < 50; round++) {
      long id = edits.create(surprises());
      CountDownLatch sent = new CountDownLatch(1);
      Callable<Integer> sender =
          () -> {
            int version = store.freeze(id);
            sent.countDown();
            return version;
          };
      Callable<Integer> reader = () -> tables.executeInTransaction(() -> readThenFreeze(sent, id));
      assertEquals(List.of(1, 1), atOnce(sender, reader));
    }
  }

  private int readThenFreeze(CountDownLatch sent, long id) {
    while (sent.getCount() > 0) {
      kept(id);
    }
    return store.freeze(id);
  }

  @Test
  public void sendingWhileItIsSavedLosesNeither() throws Exception {
    for (int round = 0; round < 5; round++) {
      long id = edits.create(surprises());
      Questionnaire other = form("Other", question("other", "What else?"));
      atOnce(
          () -> store.freeze(id),
          () -> {
            edits.replace(id, 1, other);
            return 0;
          });
      assertEquals(other, kept(id).current());
      assertEquals(1, kept(id).version());
    }
  }

  @Test
  public void aVersionOfASendingThatFailsIsNotKept() {
    long id = edits.create(surprises());
    assertThrows(
        IllegalStateException.class,
        () ->
            tables.executeInTransaction(
                () -> {
                  store.freeze(id);
                  throw new IllegalStateException("no mail");
                }));
    assertEquals(0, kept(id).version());
    assertTrue(store.versionsOf(id).isEmpty());
  }

  @Test
  public void whatWasSentIsNotDeleted() {
    long id = edits.create(surprises());
    store.freeze(id);
    assertSame(Why.SENT, refused(() -> edits.delete(id)));
    edits.archive(id, true);
    assertTrue(kept(id).archived());
    edits.archive(id, false);
    assertFalse(kept(id).archived());
  }

  @Test
  public void writesDownWhoChangedWhat() {
    long id = edits.create(surprises());
    assertSame(Deed.QUESTIONNAIRE_CREATED, latest().deed());
    assertEquals("paula", latest().author());

    save(id, form("Surprises", question("a", "A?"), question("b", "B?")));
    assertSame(Deed.QUESTIONNAIRE_CHANGED, latest().deed());
    assertEquals(List.of(What.QUESTIONNAIRE_QUESTIONS), whats(latest()));
    assertEquals("1", latest().differences().get(0).before());
    assertEquals("2", latest().differences().get(0).after());

    save(id, form("Surprises", question("b", "B?"), question("a", "A?")));
    assertEquals(List.of(What.QUESTIONNAIRE_ORDER), whats(latest()));

    edits.archive(id, true);
    Change archived = latest();
    assertSame(Deed.QUESTIONNAIRE_ARCHIVED, archived.deed());
    edits.archive(id, true);
    save(id, kept(id).current());
    assertEquals(archived, latest());
    edits.archive(id, false);
    assertSame(Deed.QUESTIONNAIRE_RESTORED, latest().deed());
    edits.delete(id);
    assertSame(Deed.QUESTIONNAIRE_DELETED, latest().deed());
  }

  private Change latest() {
    return stores.changes().latest(null, 0, 1).get(0);
  }

  private static List<What> whats(Change change) {
    return change.differences().stream().map(Difference::what).toList();
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(List.of(one, other))) {
        results.add(done.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }
}
