package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.replay.Replay.State;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesRow;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** The rules of projects, on the real engine. */
public class CourtRulesStoreTest extends OnEachDatabase {

  private static final long LUMEN = 10_000;
  private static final long OTHER = 10_001;

  private PluginTables tables;
  private ReplayStore replays;
  private CourtRulesStore store;

  @Before
  public void open() {
    tables = database.tables(Stores.ROWS);
    replays = new Stores(tables).replays();
    store = new Stores(tables).rules();
  }

  @Test
  public void aProjectThatWasNeverOnHasNoRules() {
    assertEquals(ProjectRules.NEVER_ON, store.rulesOf(LUMEN));
  }

  @Test
  public void givesBackWhatWasSaved() {
    ProjectRules rules =
        rules(
            Map.of("10000", Party.CLIENT, "1", Party.NOBODY),
            new Target(
                new Target.Scope(7L, Party.CLIENT, NeedKind.APPROVAL, LocalDate.of(2026, 6, 1)),
                new Allowance(3, Unit.WORKING_DAYS)),
            new Target(
                new Target.Scope(null, Party.TEAM, null, null),
                new Allowance(7200, Unit.BUSINESS_SECONDS)));
    store.save(LUMEN, rules);
    assertEquals(
        new ProjectRules(rules.court(), rules.calendars(), rules.targets(), 1),
        store.rulesOf(LUMEN));
    assertEquals(ProjectRules.NEVER_ON, store.rulesOf(OTHER));
  }

  @Test
  public void aLaterSaveReplacesAll() {
    store.save(LUMEN, rules(Map.of("1", Party.CLIENT)));
    store.save(LUMEN, rules(Map.of("2", Party.TEAM)));
    assertEquals(Map.of("2", Party.TEAM), store.rulesOf(LUMEN).court().statuses());
    assertEquals(2, store.rulesOf(LUMEN).revision());
  }

  @Test
  public void switchingOffKeepsTheRules() {
    ProjectRules rules = rules(Map.of("1", Party.CLIENT));
    store.save(LUMEN, rules);
    store.switchOff(LUMEN);
    assertEquals(rules.court().off(), store.rulesOf(LUMEN).court());
  }

  @Test
  public void switchingOffWhatWasNeverOnChangesNothing() {
    store.switchOff(LUMEN);
    assertEquals(ProjectRules.NEVER_ON, store.rulesOf(LUMEN));
    assertEquals(0, rows());
  }

  @Test
  public void oneOfTwoFirstSavesAtOnceWinsAndNoneFails() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    for (long project = 1; project <= 20; project++) {
      Future<?> client = two.submit(saving(project, Party.CLIENT, together));
      Future<?> team = two.submit(saving(project, Party.TEAM, together));
      client.get();
      team.get();
      assertTrue(store.rulesOf(project).court().on());
    }
    two.shutdown();
    assertEquals(20, rows());
  }

  /** The turns of the one revision would pass for those of the other. */
  @Test
  public void noTwoSavesGiveTheSameRevision() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    for (int round = 1; round <= 20; round++) {
      Future<?> client = two.submit(saving(LUMEN, Party.CLIENT, together));
      Future<?> team = two.submit(saving(LUMEN, Party.TEAM, together));
      client.get();
      team.get();
      assertEquals(2 * round, store.rulesOf(LUMEN).revision());
      assertEquals(2 * round, replays.find(LUMEN).orElseThrow().wanted());
    }
    two.shutdown();
    assertEquals(1, rows());
  }

  @Test
  public void isEitherOnAndReadOrOffAndClearedWhenTwoWantBothAtOnce() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    for (int round = 1; round <= 20; round++) {
      Future<?> save = two.submit(saving(LUMEN, Party.CLIENT, together));
      Future<?> off = two.submit(switchingOff(together));
      save.get();
      off.get();
      State wanted = store.rulesOf(LUMEN).court().on() ? State.RUNNING : State.CLEARING;
      assertEquals(wanted, replays.find(LUMEN).orElseThrow().state());
      assertEquals(round, store.rulesOf(LUMEN).revision());
    }
    two.shutdown();
  }

  @Test
  public void keepsAMapOfAThousandStatuses() {
    Map<String, Party> statuses = new HashMap<>();
    for (int id = 10_000; id < 11_000; id++) {
      statuses.put(String.valueOf(id), Party.THIRD_PARTY);
    }
    store.save(LUMEN, rules(statuses));
    assertEquals(statuses, store.rulesOf(LUMEN).court().statuses());
  }

  private Callable<Void> saving(long project, Party party, CyclicBarrier together) {
    return () -> {
      together.await();
      store.save(project, rules(Map.of("1", party)));
      return null;
    };
  }

  private Callable<Void> switchingOff(CyclicBarrier together) {
    return () -> {
      together.await();
      store.switchOff(LUMEN);
      return null;
    };
  }

  private int rows() {
    return tables.find(CourtRulesRow.class, "1 = ?", 1).length;
  }

  private static ProjectRules rules(Map<String, Party> statuses, Target... targets) {
    return new ProjectRules(new CourtRules(statuses, true), List.of(targets));
  }
}
