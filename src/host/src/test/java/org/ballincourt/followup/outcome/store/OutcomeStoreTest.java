package org.ballincourt.followup.outcome.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ballincourt.client.Work;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.Outcome.Made;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.Outcome.Referral.Became;
import org.ballincourt.followup.outcome.Outcome.Testimonial;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Whom;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.junit.Before;
import org.junit.Test;

/** What came of the work, on the real engine. */
public class OutcomeStoreTest extends OnEachDatabase {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00.250Z");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final long LUMEN = 3;
  private static final long HENRIK = 7;
  private static final Lesson LESSON = new Lesson("Ask Henrik for pictures in the first week");

  private ActiveObjects tables;
  private OutcomeStore store;
  private WorkTracking work;

  @Before
  public void open() {
    tables = database.tables(List.of(OutcomeRow.class, SeenLessonRow.class));
    store = new OutcomeStore(tables);
    work = new WorkTracking(tables, store);
  }

  @Test
  public void keepsAllThatBelongsToEachKind() {
    keeps(new Testimonial(HENRIK, "They kept their word", MAY, JUNE));
    keeps(new Testimonial(HENRIK, "They kept their word", null, null));
    keeps(new Permission(HENRIK, "The front page", JUNE, "Not the prices", MAY, JUNE));
    keeps(new Permission(HENRIK, "The front page", null, "", MAY, null));
    keeps(new Referral(HENRIK, "Ida at Tern", Became.CLIENT, "Met in May", JUNE));
    keeps(new Referral(HENRIK, "Ida at Tern", Became.NAMED, "", null));
    keeps(new NextWork("A shop", new Tracked(10001, "LUM-7", "LUM")));
    keeps(new NextWork("A shop", null));
    keeps(LESSON);
  }

  private void keeps(Content content) {
    Outcome wanted = outcome(10, content);
    Outcome kept = store.add(wanted);

    assertEquals(Optional.of(kept), store.find(kept.id()));
    assertEquals(new Outcome(kept.id(), wanted.work(), content, wanted.made(), 1), kept);
  }

  @Test
  public void ofTwoWhoMakeAnIssueOfWorkAtOnceOneDoes() {
    long id = store.add(outcome(10, new NextWork("A shop", null))).id();
    AtomicInteger made = new AtomicInteger();
    List<CompletableFuture<Optional<Outcome>>> both =
        Stream.of("first", "second")
            .map(each -> CompletableFuture.supplyAsync(() -> tracked(id, made)))
            .toList();

    assertEquals(1, both.stream().filter(one -> one.join().isPresent()).count());
    assertEquals(1, made.get());
    Tracked issue = new Tracked(10001, "LUM-1", "LUM");
    assertEquals(new NextWork("A shop", issue), store.find(id).orElseThrow().content());
  }

  private Optional<Outcome> tracked(long id, AtomicInteger made) {
    return work.track(id, () -> new Tracked(10001, "LUM-" + made.incrementAndGet(), "LUM"));
  }

  @Test
  public void workOfWhichNoIssueCouldBeMadeIsAsBefore() {
    Outcome shop = store.add(outcome(10, new NextWork("A shop", null)));
    assertThrows(
        IllegalStateException.class,
        () ->
            work.track(
                shop.id(),
                () -> {
                  throw new IllegalStateException("Jira says no");
                }));

    assertEquals(Optional.of(shop), store.find(shop.id()));
    Outcome lesson = store.add(outcome(10, LESSON));
    assertEquals(Optional.empty(), tracked(lesson.id(), new AtomicInteger()));
  }

  @Test
  public void writesNoNameBackThatWasErasedMeanwhile() {
    Outcome seen = store.add(outcome(10, new Lesson("Ask Henrik Dahl")));
    new OutcomeRecords(tables, store, Clock.fixed(NOW, ZoneOffset.UTC))
        .rewrite(
            new Erasure(
                new Whom(HENRIK, Set.of("Henrik Dahl"), Set.of()),
                new Erasure.Words("somebody", "(erased)")));

    assertEquals(Optional.empty(), store.replace(seen));
    assertEquals("Ask somebody", store.find(seen.id()).orElseThrow().content().text());
  }

  @Test
  public void keepsWhatIsOfNoClient() {
    Work nobodys = new Work(10, "LUM", "Lumen", null, null);
    Outcome kept = store.add(new Outcome(null, nobodys, LESSON, new Made("pm", NOW), 0));

    assertEquals(nobodys, store.find(kept.id()).orElseThrow().work());
  }

  @Test
  public void findsTheLatestFirstByProjectAndByKind() {
    Outcome first = store.add(outcome(10, LESSON));
    Outcome second = store.add(outcome(11, new NextWork("A shop", null)));
    Outcome third = store.add(outcome(10, new NextWork("A game", null)));

    assertEquals(List.of(third, first), store.of(10));
    assertEquals(List.of(third, second, first), store.ofProjects(List.of(10L, 11L, 12L)));
    assertEquals(List.of(), store.ofProjects(List.of()));
    assertEquals(List.of(third, second), store.of(Kind.NEXT_WORK));
  }

  @Test
  public void savesWhatWasSeenOnce() {
    Outcome seen = store.add(outcome(10, new Referral(HENRIK, "Ida", Became.NAMED, "", null)));
    Outcome wanted = seen.with(new Referral(HENRIK, "Ida", Became.NOTHING, "Retired", JUNE));
    Outcome saved = store.replace(wanted).orElseThrow();

    assertEquals(wanted.content(), saved.content());
    assertEquals(2, saved.revision());
    assertEquals(Optional.of(saved), store.find(seen.id()));
    assertEquals(Optional.empty(), store.replace(wanted));
    assertEquals(Optional.of(saved), store.find(seen.id()));
  }

  @Test
  public void takesAwayWhatIsLeftOut() {
    Outcome seen =
        store.add(outcome(10, new Permission(HENRIK, "All of it", JUNE, "In black", MAY, JUNE)));
    Content less = new Permission(HENRIK, "The logo", null, "", MAY, null);
    store.replace(seen.with(less));

    assertEquals(less, store.find(seen.id()).orElseThrow().content());
  }

  @Test
  public void savesNothingInThePlaceOfWhatIsGone() {
    Outcome gone = store.add(outcome(10, LESSON));
    store.delete(gone.id());

    assertEquals(Optional.empty(), store.replace(gone));
    assertEquals(List.of(), store.of(10));
    store.delete(gone.id());
  }

  @Test
  public void knowsWhoGaveWhat() {
    Outcome said = store.add(outcome(10, new Testimonial(HENRIK, "Fast", null, null)));
    store.add(outcome(10, LESSON));

    assertTrue(store.names(HENRIK));
    assertFalse(store.names(HENRIK + 1));
    assertEquals(List.of(said), store.givenBy(HENRIK));
  }

  @Test
  public void showsLessonsOfOtherProjectsForTheSameClientUntilTheyAreSeen() {
    Outcome first = store.add(outcome(10, LESSON));
    Outcome second = store.add(outcome(10, new Lesson("Call, don’t write")));
    store.add(outcome(11, new Lesson("Learned here")));
    store.add(outcome(10, new NextWork("Not a lesson", null)));

    assertEquals(List.of(second, first), store.unseenLessons(11, List.of(LUMEN, 99L)));
    assertEquals(List.of(), store.unseenLessons(11, List.of(99L)));
    assertEquals(List.of(), store.unseenLessons(11, List.of()));
    store.see(11, List.of(first.id()));
    assertEquals(List.of(second), store.unseenLessons(11, List.of(LUMEN)));
    assertEquals(List.of(second, first), store.unseenLessons(12, List.of(LUMEN)).subList(1, 3));
    store.see(11, List.of(first.id(), second.id()));
    assertEquals(List.of(), store.unseenLessons(11, List.of(LUMEN)));
  }

  @Test
  public void followsItsAuthorToAnotherKey() {
    Outcome kept = store.add(outcome(10, LESSON));
    store.rename("pm", "JIRAUSER10101");

    assertEquals("JIRAUSER10101", store.find(kept.id()).orElseThrow().made().by());
  }

  private static Outcome outcome(long project, Content content) {
    Work work = new Work(project, "LUM", "Lumen’s site", LUMEN, "Lumen");
    return new Outcome(null, work, content, new Made("pm", NOW), 0);
  }
}
