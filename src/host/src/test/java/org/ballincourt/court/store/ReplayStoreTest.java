package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.Replay.Progress;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.store.replay.ReplayRow;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** The replays of projects, on the real engine. */
public class ReplayStoreTest extends OnEachDatabase {

  private static final long LUMEN = 10_000;
  private static final long OTHER = 10_001;
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final ProjectRules RULES =
      new ProjectRules(new CourtRules(Map.of("1", Party.CLIENT), true), List.of());

  private PluginTables tables;
  private ReplayStore store;
  private CourtRulesStore rules;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    store = new Stores(tables).replays();
    rules = new Stores(tables).rules();
  }

  @Test
  public void aProjectThatWasNeverOnHasNone() {
    rules.switchOff(LUMEN);
    store.cancel(LUMEN);

    assertEquals(Optional.empty(), store.find(LUMEN));
  }

  @Test
  public void isAskedForByEachSaveOfTheRules() {
    rules.save(LUMEN, RULES);
    finish(take());
    rules.save(LUMEN, RULES);

    assertEquals(State.RUNNING, seen().state());
    assertEquals(2, seen().wanted());
    assertEquals(Progress.NONE, seen().progress());
  }

  @Test
  public void isNotAskedForWhereTheRulesAreNotSaved() {
    assertThrows(
        IllegalStateException.class,
        () ->
            tables.executeInTransaction(
                () -> {
                  rules.save(LUMEN, RULES);
                  throw new IllegalStateException("the node dies");
                }));

    assertEquals(Optional.empty(), store.find(LUMEN));
    assertEquals(ProjectRules.NEVER_ON, rules.rulesOf(LUMEN));
  }

  @Test
  public void keepsHowFarItIsAndWhoIsAtIt() {
    rules.save(LUMEN, RULES);
    Replay taken = take();
    store.replace(taken, taken.counted(120).read(50, 777));

    assertEquals(new Progress(777, 50, 120), seen().progress());
    assertTrue(seen().isHeldBy("a node"));
    assertEquals(LATER, seen().lease().until());
    assertNull(seen().failure());
  }

  @Test
  public void isDueWhenNobodyIsAtItOrTheLeaseHasRunOut() {
    rules.save(LUMEN, RULES);
    rules.save(OTHER, RULES);
    take();

    assertEquals(List.of(OTHER), due(NOW));
    assertEquals(List.of(OTHER), due(LATER));
    assertEquals(2, due(LATER.plusMillis(1)).size());
  }

  @Test
  public void isNeverDueOnceItHasEnded() {
    rules.save(LUMEN, RULES);
    finish(take());

    assertEquals(List.of(), store.due(Instant.parse("2999-01-01T00:00:00Z")));
  }

  @Test
  public void doesNotEndWhenItWasAskedForAgainMeanwhile() {
    rules.save(LUMEN, RULES);
    Replay taken = take();
    rules.save(LUMEN, RULES);

    assertFalse(finish(taken));
    assertEquals(State.RUNNING, seen().state());
    assertTrue("whoever is at it starts over", seen().isHeldBy("a node"));
  }

  @Test
  public void endsAtOnceWhenItIsCancelled() {
    rules.save(LUMEN, RULES);
    Replay taken = take();
    store.cancel(LUMEN);

    assertEquals(Optional.empty(), store.replace(taken, taken.read(50, 777)));
    assertEquals(State.CANCELLED, seen().state());
    assertEquals(List.of(), due(LATER));
  }

  @Test
  public void goesOnWhereItWasWhenItIsResumed() {
    rules.save(LUMEN, RULES);
    Replay taken = take();
    store.replace(taken, taken.counted(120).read(50, 777));
    store.cancel(LUMEN);
    store.resume(LUMEN);

    assertEquals(State.RUNNING, seen().state());
    assertEquals(new Progress(777, 50, 120), seen().progress());
    assertEquals(List.of(LUMEN), due(NOW));
  }

  @Test
  public void cannotBeCancelledOnceItIsDone() {
    rules.save(LUMEN, RULES);
    finish(take());
    store.cancel(LUMEN);

    assertEquals(State.DONE, seen().state());
  }

  @Test
  public void keepsWhyItFailedAsFarAsThereIsRoom() {
    rules.save(LUMEN, RULES);
    Replay taken = take();
    store.replace(taken, taken.failed("é".repeat(1000)));

    assertEquals(State.FAILED, seen().state());
    assertEquals("é".repeat(450), seen().failure());
  }

  @Test
  public void turnsIntoTheDeletionOfTurnsWhenTheProjectIsSwitchedOff() {
    rules.save(LUMEN, RULES);
    rules.switchOff(LUMEN);
    assertEquals(State.CLEARING, seen().state());
    assertEquals(List.of(LUMEN), due(NOW));

    store.cancel(LUMEN);
    store.wantAfterStart(LUMEN, 1, Replay.EVERYTHING);
    assertEquals(State.CLEARING, seen().state());
  }

  @Test
  public void isTakenFromWhoeverWasAtItBeforeTheStart() {
    rules.save(LUMEN, RULES);
    Replay taken = take();
    store.wantAfterStart(LUMEN, 1, Replay.EVERYTHING);

    assertEquals(List.of(LUMEN), due(NOW));
    assertFalse(finish(taken));
  }

  @Test
  public void isForgottenWithItsProject() {
    rules.save(LUMEN, RULES);
    Replay taken = take();
    store.forget(LUMEN);

    assertFalse(finish(taken));
    assertEquals(Optional.empty(), store.find(LUMEN));
  }

  @Test
  public void isTakenByOneOfFourNodes() throws Exception {
    for (long project = 1; project <= 20; project++) {
      rules.save(project, RULES);
      Replay free = store.find(project).orElseThrow();
      List<Optional<Replay>> taken = atOnce(4, () -> store.replace(free, free.heldBy("x", LATER)));

      assertEquals(1, taken.stream().filter(Optional::isPresent).count());
    }
  }

  /** Four times saved and four chunks read, all at once: the last save is still to be followed. */
  @Test
  public void losesNoWishWhileItMakesProgress() throws Exception {
    for (long project = 1; project <= 10; project++) {
      long id = project;
      rules.save(id, RULES);
      atOnce(
          8,
          () -> {
            Replay before = store.find(id).orElseThrow();
            rules.save(id, RULES);
            return store.replace(before, before.ended(State.DONE));
          });

      assertEquals(State.RUNNING, store.find(id).orElseThrow().state());
      assertEquals(1, tables.count(ReplayRow.class, ReplayRow.PROJECT_ID + " = ?", id));
    }
  }

  private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CyclicBarrier together = new CyclicBarrier(threads);
    List<Future<T>> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      running.add(
          pool.submit(
              () -> {
                together.await();
                return work.call();
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> one : running) {
      results.add(one.get());
    }
    pool.shutdown();
    return results;
  }

  private Replay take() {
    return store.replace(seen(), seen().heldBy("a node", LATER)).orElseThrow();
  }

  private boolean finish(Replay replay) {
    return store.replace(replay, replay.ended(State.DONE)).isPresent();
  }

  private Replay seen() {
    return store.find(LUMEN).orElseThrow();
  }

  private List<Long> due(Instant now) {
    return store.due(now).stream().map(Replay::projectId).toList();
  }
}
