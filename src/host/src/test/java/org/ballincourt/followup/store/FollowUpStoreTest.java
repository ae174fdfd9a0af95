package org.ballincourt.followup.store;

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
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.ClosingIssue;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Whom;
import org.junit.Before;
import org.junit.Test;

/** What happens after the work, on the real engine. */
public class FollowUpStoreTest extends OnEachDatabase {

  private static final Instant ENDED = Instant.parse("2026-03-06T15:20:00.250Z");
  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00.500Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-01-31");
  private static final ClientDates DATES =
      new ClientDates(null, null, null) {
        @Override
        public LocalDate of(FollowUp followUp) {
          return TODAY;
        }
      };
  private static final long LUMEN = 10001;
  private static final long TERN = 10002;

  private ActiveObjects tables;
  private FollowUpStore store;

  @Before
  public void open() {
    tables = database.tables(List.of(FollowUpRow.class, NeverRow.class));
    store = new FollowUpStore(tables, DATES, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  public void keepsAllThatBelongsToAFollowUp() {
    FollowUp kept =
        store.add(
            new FollowUp(
                null,
                new Work(LUMEN, "LUM", "Lumen", 7L, "Lumen Optics"),
                new Ending(Ending.Why.WORKFLOW, ENDED, "pm", new ClosingIssue(10107, "LUM-7")),
                new Stage(State.NOT_HELD, NOW, "lead", "Nobody had the time"),
                new Asked(3L, 4L),
                LocalDate.parse("2026-04-10")));

    assertEquals(Optional.of(kept), store.find(kept.id()));
    assertEquals("LUM-7", kept.ending().issue().key());
    assertEquals("Nobody had the time", kept.stage().reason());
  }

  @Test
  public void isReadOnceALongReasonNamesNobodyAnyMore() {
    String reason = "Bo Li ".repeat(Stage.LONGEST_REASON / 6);
    FollowUp kept = store.add(at(LUMEN, new Stage(State.NOT_HELD, NOW, "lead", reason)));
    Whom whom = new Whom(7, Set.of("Bo Li"), Set.of());
    new FollowUpRecords(tables)
        .rewrite(new Erasure(whom, new Erasure.Words("somebody (erased)", "(erased)")));

    String left = store.find(kept.id()).orElseThrow().stage().reason();
    assertTrue(left, left.startsWith("somebody (erased) somebody"));
    assertFalse(left.contains("Li"));
  }

  @Test
  public void findsThoseOfAProjectTheLatestFirst() {
    FollowUp first = store.add(of(LUMEN, State.HELD));
    FollowUp other = store.add(of(TERN, State.PROPOSED));
    FollowUp last = store.add(of(LUMEN, State.PROPOSED));

    assertEquals(List.of(last, first), store.of(LUMEN));
    assertEquals(Optional.of(last), store.latestOf(LUMEN));
    assertEquals(List.of(last, other, first), store.ofProjects(List.of(LUMEN, TERN)));
    assertEquals(List.of(), store.ofProjects(List.of()));
    assertEquals(Optional.empty(), store.latestOf(10003));
  }

  @Test
  public void goesOnUnderTheSameIdAndSaysWhoAndWhen() {
    FollowUp proposed = store.add(of(LUMEN, State.PROPOSED));

    assertTrue(store.move(proposed.id(), State.WANTED, "pm", null));
    assertTrue(store.move(proposed.id(), State.NOT_HELD, "lead", "They have moved"));

    FollowUp now = store.find(proposed.id()).orElseThrow();
    assertEquals(new Stage(State.NOT_HELD, NOW, "lead", "They have moved"), now.stage());
    assertEquals(proposed.ending(), now.ending());
  }

  @Test
  public void refusesWhatItsStateDoesNotLeadTo() {
    FollowUp held = store.add(of(LUMEN, State.HELD));

    assertFalse(store.move(held.id(), State.NOT_WANTED, "pm", null));
    assertFalse(store.move(held.id() + 1, State.WANTED, "pm", null));
    assertEquals(Optional.of(held), store.find(held.id()));
  }

  @Test
  public void hasOneOpenFollowUpPerProjectAtMost() {
    FollowUp notHeld =
        store.add(
            of(LUMEN, State.PROPOSED)
                .at(new Stage(State.NOT_HELD, NOW, "pm", "Nobody had the time")));
    store.add(of(LUMEN, State.PROPOSED));

    assertThrows(FollowUpOpen.class, () -> store.add(of(LUMEN, State.WANTED)));
    assertFalse(store.move(notHeld.id(), State.WANTED, "pm", null));
    store.add(of(TERN, State.WANTED));
    assertEquals(2, store.of(LUMEN).size());
  }

  @Test
  public void letsOneOfTwoHaveTheLastWord() {
    FollowUp proposed = store.add(of(LUMEN, State.PROPOSED));
    CyclicBarrier both = new CyclicBarrier(2);
    List<CompletableFuture<Boolean>> moves =
        Stream.of(State.NOT_WANTED, State.WITHDRAWN)
            .map(next -> CompletableFuture.supplyAsync(() -> moved(both, proposed.id(), next)))
            .toList();

    assertEquals(
        Set.of(true, false),
        moves.stream().map(CompletableFuture::join).collect(Collectors.toSet()));
    assertEquals(1, store.of(LUMEN).size());
  }

  @Test
  public void letsOneOfTwoPropose() {
    CyclicBarrier both = new CyclicBarrier(2);
    List<CompletableFuture<Boolean>> proposals =
        Stream.of(1, 2).map(each -> CompletableFuture.supplyAsync(() -> proposed(both))).toList();

    assertEquals(
        Set.of(true, false),
        proposals.stream().map(CompletableFuture::join).collect(Collectors.toSet()));
    assertEquals(1, store.of(LUMEN).size());
  }

  private boolean proposed(CyclicBarrier both) {
    await(both);
    try {
      store.add(of(LUMEN, State.PROPOSED));
      return true;
    } catch (FollowUpOpen e) {
      return false;
    }
  }

  private boolean moved(CyclicBarrier both, long id, State next) {
    await(both);
    return store.move(id, next, "pm", null);
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await();
    } catch (BrokenBarrierException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void remembersWhatWasAskedAndWhenWeLookAgain() {
    FollowUp held = store.add(of(LUMEN, State.HELD));
    LocalDate date = LocalDate.parse("2026-04-10");

    assertTrue(store.asked(held.id(), asked -> new Asked(12L, asked.secondLook())));
    assertTrue(store.lookAgainOn(held.id(), date));
    assertEquals(
        Optional.of(held.having(new Asked(12L, null)).lookingAgainOn(date)), store.find(held.id()));
    assertTrue(store.lookAgainOn(held.id(), null));
    assertEquals(Optional.of(held.having(new Asked(12L, null))), store.find(held.id()));
    assertFalse(store.lookAgainOn(held.id() + 1, date));
  }

  @Test
  public void looksAgainAMonthAfterItWasHeldUnlessAnotherDayIsChosen() {
    FollowUp usual = store.add(of(LUMEN, State.WANTED));
    FollowUp chosen = store.add(of(TERN, State.WANTED));
    LocalDate date = LocalDate.parse("2026-04-10");
    store.lookAgainOn(chosen.id(), date);
    store.move(usual.id(), State.HELD, "pm", null);
    store.move(chosen.id(), State.HELD, "pm", null);

    assertEquals(LocalDate.parse("2026-02-28"), store.find(usual.id()).orElseThrow().lookAgainOn());
    assertEquals(date, store.find(chosen.id()).orElseThrow().lookAgainOn());
  }

  @Test
  public void remembersWhereNoneIsWantedUntilThatIsTakenBack() {
    store.setNever(LUMEN, true, "pm");
    store.setNever(LUMEN, true, "lead");

    assertTrue(store.never(LUMEN));
    assertFalse(store.never(TERN));
    store.setNever(LUMEN, false, "pm");
    assertFalse(store.never(LUMEN));
  }

  @Test
  public void followsItsPeopleToAnotherKey() {
    FollowUp kept = store.add(of(LUMEN, State.PROPOSED));
    store.move(kept.id(), State.WANTED, "pm", null);
    store.setNever(LUMEN, true, "pm");
    store.rename("pm", "JIRAUSER10101");

    assertEquals("JIRAUSER10101", store.find(kept.id()).orElseThrow().stage().by());
    assertEquals(kept.ending(), store.find(kept.id()).orElseThrow().ending());
    assertTrue(store.never(LUMEN));
  }

  private static FollowUp of(long project, State state) {
    return at(project, new Stage(state, NOW, null, null));
  }

  private static FollowUp at(long project, Stage stage) {
    return new FollowUp(
        null,
        new Work(project, "LUM", "Lumen", null, null),
        new Ending(Ending.Why.NOTHING_LEFT, ENDED, null, null),
        stage,
        Asked.NOTHING,
        null);
  }
}
