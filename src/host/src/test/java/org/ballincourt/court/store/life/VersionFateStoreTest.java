package org.ballincourt.court.store.life;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.life.PlacedTurn;
import org.ballincourt.court.life.VersionFates;
import org.ballincourt.court.store.Stores;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.KeptTurns;
import org.ballincourt.court.store.turn.Measures;
import org.ballincourt.court.store.turn.StoredTurn;
import org.ballincourt.court.store.turn.TurnStore;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** What became of versions, on the real engine. */
public class VersionFateStoreTest extends OnEachDatabase {

  private static final long DRAFT = 1;
  private static final long DESIGN = 2;
  private static final long BUILD = 3;
  private static final long WITH_DRAFT = 10_000;
  private static final long WITHOUT = 10_001;
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private CourtRulesStore rules;
  private ReplayStore replays;
  private VersionFateStore fates;

  @Before
  public void open() {
    PluginTables tables = database.tables(Stores.ROWS);
    replays = new Stores(tables).replays();
    rules = new Stores(tables).rules();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    fates = new VersionFateStore(tables, new KeptTurns(tables), rules, replays, clock);
    follow(WITH_DRAFT);
    follow(WITHOUT);
    keep(new TurnStore(tables, new CommitmentStore(tables)), 7, WITH_DRAFT, DRAFT);
    keep(new TurnStore(tables, new CommitmentStore(tables)), 8, WITHOUT, BUILD);
  }

  private void follow(long project) {
    rules.save(project, new ProjectRules(new CourtRules(Map.of(), true), List.of()));
    replays.cancel(project);
  }

  private static void keep(TurnStore turns, long issue, long home, long phase) {
    Turn open = new Turn(Party.TEAM, null, NOW, null);
    StoredTurn turn =
        new StoredTurn(new Home(home, null), new PlacedTurn(open, home, phase), Measures.NONE);
    turns.replace(turns.of(issue), List.of(turn), 1);
  }

  private Replay.State replayOf(long project) {
    return replays.find(project).orElseThrow().state();
  }

  @Test
  public void knowsNothingOfVersionsThatNobodyToldOf() {
    assertEquals(VersionFates.NONE, fates.of(Set.of(DRAFT)));
    assertEquals(VersionFates.NONE, fates.of(Set.of()));
  }

  @Test
  public void keepsHeirsAndTheirs() {
    fates.tell(DRAFT, Optional.of(DESIGN));
    fates.tell(DESIGN, Optional.empty());
    assertEquals(
        new VersionFates(Map.of(DRAFT, Optional.of(DESIGN), DESIGN, Optional.empty())),
        fates.of(Set.of(DRAFT, BUILD)));
  }

  @Test
  public void anHeirCountsInWhicheverOrderItIsToldOf() {
    fates.tell(DRAFT, Optional.empty());
    fates.tell(DRAFT, Optional.of(BUILD));
    fates.tell(DESIGN, Optional.of(BUILD));
    fates.tell(DESIGN, Optional.empty());
    fates.tell(DESIGN, Optional.empty());
    assertEquals(
        new VersionFates(Map.of(DRAFT, Optional.of(BUILD), DESIGN, Optional.of(BUILD))),
        fates.of(Set.of(DRAFT, DESIGN)));
  }

  @Test
  public void hasHistoryReadAgainWhereATurnLiesInThatPhase() {
    fates.tell(DRAFT, Optional.of(DESIGN));
    assertEquals(Replay.State.RUNNING, replayOf(WITH_DRAFT));
    assertEquals(Replay.State.CANCELLED, replayOf(WITHOUT));
  }

  @Test
  public void leavesAProjectThatIsOffAlone() {
    rules.switchOff(WITH_DRAFT);
    fates.tell(DRAFT, Optional.empty());
    assertEquals(Replay.State.CLEARING, replayOf(WITH_DRAFT));
  }
}
