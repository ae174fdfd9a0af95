package org.ballincourt.court.store.turn;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.java.ao.DBParam;
import org.ballincourt.commitment.store.CommitmentRow;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.life.PlacedTurn;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** The turns of issues, on the real engine. */
public class TurnStoreTest extends OnEachDatabase {

  private static final long ISSUE = 7;
  private static final long HOME = 10_000;
  private static final Home LUMENS = new Home(HOME, 3L);
  private static final Instant DUE = Instant.parse("2026-03-05T17:00:00Z");
  private static final Measures LATE =
      new Measures(60L, DUE, new Excess(61, Unit.BUSINESS_SECONDS));
  private static final Measures IN_TIME =
      new Measures(3600L, DUE, new Excess(0, Unit.WORKING_DAYS));
  private static final Instant CREATED = Instant.parse("2026-03-02T09:00:00.125Z");

  private PluginTables tables;
  private TurnStore store;

  @Before
  public void open() {
    tables = database.tables(List.of(TurnRow.class, CommitmentRow.class));
    store = new TurnStore(tables, new CommitmentStore(tables));
  }

  @Test
  public void anIssueThatWasNeverReadHasNoTurns() {
    assertEquals(new StoredTurns(ISSUE, List.of(), 0, 0, 0), store.of(ISSUE));
  }

  @Test
  public void givesBackWhatWasWritten() {
    assertTrue(write(turns(3)));
    assertEquals(turns(3), store.of(ISSUE).turns());
  }

  @Test
  public void addsToTheEnd() {
    write(turns(2));
    write(turns(4));
    assertEquals(turns(4), store.of(ISSUE).turns());
  }

  @Test
  public void takesAwayWhatIsNoLongerTrue() {
    write(turns(4));
    write(turns(1));
    assertEquals(turns(1), store.of(ISSUE).turns());
    assertEquals(1, store.of(ISSUE).rows());
  }

  @Test
  public void replacesTurnsInTheMiddle() {
    write(turns(4));
    List<StoredTurn> wanted = new ArrayList<>(turns(4));
    StoredTurn second = wanted.get(1);
    wanted.set(1, new StoredTurn(LUMENS, new PlacedTurn(second.placed().turn(), 5L, 6L), LATE));
    write(wanted);
    assertEquals(wanted, store.of(ISSUE).turns());
  }

  @Test
  public void refusesToWriteOverWhatItHasNotSeen() {
    StoredTurns seen = store.of(ISSUE);
    write(turns(2));
    assertFalse(store.replace(seen, turns(3), 1));
    StoredTurns seenBefore = store.of(ISSUE);
    write(turns(3));
    assertFalse(store.replace(seenBefore, turns(4), 1));
    assertEquals(turns(3), store.of(ISSUE).turns());
  }

  @Test
  public void isNotFooledByRowsThatWentAndCameBack() {
    write(turns(2));
    StoredTurns seen = store.of(ISSUE);
    store.deleteIssue(ISSUE);
    write(turns(2));
    assertFalse(store.replace(seen, turns(3), 1));
  }

  @Test
  public void writesAnewWhereSomebodyPutNonsenseIntoARow() {
    write(turns(2));
    tables.deleteWithSQL(TurnRow.class, TurnRow.TURN_KEY + " = ?", ISSUE + "/open");
    tables.create(
        TurnRow.class,
        new DBParam(TurnRow.TURN_KEY, ISSUE + "/1"),
        new DBParam(TurnRow.ISSUE_ID, ISSUE),
        new DBParam(TurnRow.HOME_ID, HOME),
        new DBParam(TurnRow.PARTY, "MARTIAN"),
        new DBParam(TurnRow.STARTED_AT, 1L),
        new DBParam(TurnRow.RULES_REVISION, 1L),
        new DBParam(TurnRow.MARK, 1L));
    assertTrue(write(turns(3)));
    assertEquals(turns(3), store.of(ISSUE).turns());
    assertEquals(3, store.of(ISSUE).rows());
  }

  @Test
  public void writesAnewWhatWaitsWhereNobodyFindsIt() {
    write(turns(2));
    tables.deleteWithSQL(TurnRow.class, TurnRow.TURN_KEY + " = ?", ISSUE + "/open");
    tables.create(
        TurnRow.class,
        new DBParam(TurnRow.TURN_KEY, ISSUE + "/open"),
        new DBParam(TurnRow.ISSUE_ID, ISSUE),
        new DBParam(TurnRow.HOME_ID, HOME),
        new DBParam(TurnRow.PARTY, Party.TEAM.name()),
        new DBParam(TurnRow.STARTED_AT, 1L),
        new DBParam(TurnRow.RULES_REVISION, 1L),
        new DBParam(TurnRow.MARK, 1L));
    assertEquals(List.of(), store.of(ISSUE).turns());
    assertTrue(write(turns(2)));
    assertEquals(turns(2), store.of(ISSUE).turns());
  }

  @Test
  public void deletesAProjectOfManyBatches() {
    for (long issue = 1; issue <= 700; issue++) {
      store.replace(store.of(issue), turns(2), 1);
    }
    store.replace(store.of(9_000), elsewhere(turns(2)), 1);
    assertEquals(700, store.issuesWithTurns(HOME));
    store.deleteProject(HOME);
    assertEquals(0, store.issuesWithTurns(HOME));
    assertEquals(1, store.issuesWithTurns(HOME + 1));
  }

  @Test
  public void tellsOfWhichProjectsAndIssuesTurnsAreKept() {
    KeptTurns kept = new KeptTurns(tables);
    assertEquals(List.of(), kept.homes());
    for (long issue = 1; issue <= 700; issue++) {
      store.replace(store.of(issue), turns(2), 1);
    }
    store.replace(store.of(9_000), elsewhere(turns(3)), 1);
    assertEquals(List.of(HOME, HOME + 1), kept.homes());
    assertEquals(LongStream.rangeClosed(1, 700).boxed().toList(), kept.issuesOf(HOME));
    assertEquals(List.of(9_000L), kept.issuesOf(HOME + 1));
    assertEquals(List.of(), kept.issuesOf(HOME + 2));
  }

  @Test
  public void losesNothingWhenFourWriteOneIssue() throws Exception {
    ExecutorService four = Executors.newFixedThreadPool(4);
    AtomicInteger facts = new AtomicInteger();
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      writers.add(four.submit(() -> writeOften(facts)));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    four.shutdown();
    assertEquals(turns(200), store.of(ISSUE).turns());
    assertEquals(200, store.of(ISSUE).rows());
  }

  /** A fact comes about, and then the rows are brought to what the facts say, as by a refresh. */
  private void writeOften(AtomicInteger facts) {
    for (int i = 0; i < 50; i++) {
      facts.incrementAndGet();
      for (boolean written = false; !written; ) {
        StoredTurns seen = store.of(ISSUE);
        List<StoredTurn> wanted = turns(facts.get());
        written = seen.turns().equals(wanted) || store.replace(seen, wanted, 1);
      }
    }
  }

  private boolean write(List<StoredTurn> wanted) {
    return store.replace(store.of(ISSUE), wanted, 1);
  }

  private static List<StoredTurn> elsewhere(List<StoredTurn> turns) {
    return turns.stream()
        .map(turn -> new StoredTurn(new Home(HOME + 1, null), turn.placed(), turn.measures()))
        .toList();
  }

  /** The ball goes to and fro, an hour each, and stays where it is in the end. */
  private static List<StoredTurn> turns(int number) {
    List<StoredTurn> turns = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Instant start = CREATED.plus(Duration.ofHours(i));
      Instant end = i == number - 1 ? null : start.plus(Duration.ofHours(1));
      Turn turn = new Turn(i % 2 == 0 ? Party.TEAM : Party.CLIENT, null, start, end);
      Measures measures = turn.isOpen() ? new Measures(null, DUE, null) : IN_TIME;
      turns.add(new StoredTurn(LUMENS, new PlacedTurn(turn, HOME, null), measures));
    }
    return turns;
  }
}
