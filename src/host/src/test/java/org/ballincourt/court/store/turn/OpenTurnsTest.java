package org.ballincourt.court.store.turn;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.court.Misfit;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.ballincourt.court.Turn;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.life.PlacedTurn;
import org.ballincourt.court.store.turn.OpenTurns.Doubtful;
import org.ballincourt.court.store.turn.OpenTurns.Waiting;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** Where the issues of a project stand, on the real engine. */
public class OpenTurnsTest extends OnEachDatabase {

  private static final long HOME = 10_000;
  private static final long ELSEWHERE = 10_001;
  private static final Status OPEN = new Status("1", "Open");
  private static final Status GONE = new Status("999", "Bei „Kunde“");

  private PluginTables tables;
  private TurnStore store;
  private OpenTurns open;

  @Before
  public void open() {
    tables = database.tables(List.of(TurnRow.class));
    store = new TurnStore(tables, new CommitmentStore(tables));
    open = new OpenTurns(tables);
  }

  @Test
  public void listsWhatWaitsLongestFirstInPages() {
    issue(3, HOME, Party.CLIENT, day(2));
    StoredTurn limited = stored(HOME, turn(Party.CLIENT, null, day(1), null), day(5));
    store.replace(store.of(2), List.of(limited), 1);
    issue(1, HOME, Party.CLIENT, day(2));
    issue(4, HOME, Party.TEAM, day(1));
    issue(5, ELSEWHERE, Party.CLIENT, day(1));

    assertEquals(
        List.of(new Waiting(2, day(1), day(5)), new Waiting(1, day(2), null)),
        open.waitingFor(Party.CLIENT, HOME, 0, 2));
    assertEquals(List.of(new Waiting(3, day(2), null)), open.waitingFor(Party.CLIENT, HOME, 2, 2));
    assertEquals(List.of(), open.waitingFor(Party.THIRD_PARTY, HOME, 0, 2));
  }

  @Test
  public void countsOnlyWhatIsOpen() {
    issue(1, HOME, Party.CLIENT, day(2));
    issue(2, HOME, Party.TEAM, day(2));
    write(3, HOME, turn(Party.NOBODY, Reason.DONE, day(1), null));

    assertEquals(1, open.count(Party.CLIENT, HOME));
    assertEquals(1, open.count(Party.TEAM, HOME));
    assertEquals(0, open.count(Party.THIRD_PARTY, HOME));
    assertEquals(1, open.count(Reason.DONE, HOME));
    assertEquals(0, open.count(Reason.PAUSED, HOME));
    assertEquals(0, open.count(Party.CLIENT, ELSEWHERE));
  }

  @Test
  public void addsUpHowLongEachIssueWasThePartysMoveInTurnsThatAreOver() {
    write(
        1,
        HOME,
        turn(Party.TEAM, null, day(1), day(2)),
        turn(Party.CLIENT, null, day(2), day(4)),
        turn(Party.TEAM, null, day(4), day(5)),
        turn(Party.CLIENT, null, day(5), null));
    write(2, HOME, turn(Party.TEAM, null, day(1), null));
    write(3, HOME, turn(Party.TEAM, null, day(1), day(2)), turn(Party.CLIENT, null, day(2), null));

    ClosedTurns closed = new ClosedTurns(tables);

    assertEquals(Map.of(1L, Duration.ofDays(2)), closed.timeOf(Party.TEAM, List.of(1L, 2L, 404L)));
    assertEquals(Map.of(1L, Duration.ofDays(2)), closed.timeOf(Party.CLIENT, List.of(1L, 3L)));
    assertEquals(Map.of(), closed.timeOf(Party.TEAM, List.of()));
  }

  @Test
  public void remembersWhoseMoveItEverWas() {
    write(1, HOME, turn(Party.CLIENT, null, day(1), day(2)), turn(Party.TEAM, null, day(2), null));

    assertTrue(open.wasEver(Party.CLIENT, HOME));
    assertFalse(open.wasEver(Party.THIRD_PARTY, HOME));
    assertFalse(open.wasEver(Party.CLIENT, ELSEWHERE));
  }

  @Test
  public void knowsWhatMovedLast() {
    issue(1, HOME, Party.TEAM, day(2));
    issue(2, HOME, Party.CLIENT, day(3));
    issue(3, HOME, Party.CLIENT, day(1));

    assertEquals(List.of(2L, 1L), open.latestOf(HOME, 2));
  }

  @Test
  public void givesBackWhatIsOddInHistories() {
    Misfit then = new Misfit(day(1), OPEN, GONE);
    Misfit now = new Misfit(null, GONE, OPEN);
    odd(1, new Oddities(then, List.of(GONE)));
    odd(2, Oddities.NONE);
    odd(3, new Oddities(now, List.of(GONE, new Status("998", "Older"))));

    assertEquals(List.of(new Doubtful(1, then), new Doubtful(3, now)), open.doubtful(HOME, 10));
    assertEquals(List.of(new Doubtful(1, then)), open.doubtful(HOME, 1));
    assertEquals(Map.of("999", GONE.name(), "998", "Older"), open.goneStatuses(HOME));
    assertEquals(Map.of(), open.goneStatuses(ELSEWHERE));
  }

  @Test
  public void readsARowAsItWasWritten() {
    Oddities odd = new Oddities(new Misfit(day(1), OPEN, GONE), List.of(GONE));
    StoredTurn written =
        stored(HOME, turn(Party.TEAM, null, day(1), null))
            .noting(odd)
            .costing(new Effort(7200L, 5400L));
    store.replace(store.of(1), List.of(written), 1);

    assertEquals(List.of(written), store.of(1).turns());
  }

  /** The longest that there can be of all of it. */
  @Test
  public void hasRoomForWhatIsOdd() {
    Status longest = new Status("9".repeat(60), "\"".repeat(255));
    Status[] many = new Status[9];
    for (int i = 0; i < many.length; i++) {
      many[i] = new Status(i + "9".repeat(60), "\"".repeat(255));
    }
    Oddities odd = new Oddities(new Misfit(day(1), longest, longest), List.of(many));
    odd(1, odd);

    assertEquals(4, open.goneStatuses(HOME).size());
    assertEquals(odd.misfit(), open.doubtful(HOME, 1).get(0).misfit());
  }

  @Test
  public void isNotBrokenByNonsenseThatSomebodyPutIntoARow() {
    tables.create(
        TurnRow.class,
        new DBParam(TurnRow.TURN_KEY, "1/open"),
        new DBParam(TurnRow.ISSUE_ID, 1L),
        new DBParam(TurnRow.HOME_ID, HOME),
        new DBParam(TurnRow.PARTY, "MARTIAN"),
        new DBParam(TurnRow.STARTED_AT, 1L),
        new DBParam(TurnRow.RULES_REVISION, 1L),
        new DBParam(TurnRow.MARK, 1L),
        new DBParam(TurnRow.MISFIT, "{}"),
        new DBParam(TurnRow.GONE_STATUSES, "nonsense"));

    assertEquals(List.of(), open.doubtful(HOME, 10));
    assertEquals(Map.of(), open.goneStatuses(HOME));
  }

  private void issue(long id, long home, Party party, Instant since) {
    write(id, home, turn(party, null, since, null));
  }

  private void odd(long id, Oddities odd) {
    StoredTurn turn = stored(HOME, turn(Party.TEAM, null, day(1), null));
    store.replace(store.of(id), List.of(turn.noting(odd)), 1);
  }

  private void write(long id, long home, Turn... turns) {
    List<StoredTurn> stored = List.of(turns).stream().map(turn -> stored(home, turn)).toList();
    store.replace(store.of(id), stored, 1);
  }

  private static StoredTurn stored(long home, Turn turn) {
    return stored(home, turn, null);
  }

  private static StoredTurn stored(long home, Turn turn, Instant due) {
    Long seconds =
        turn.isOpen() ? null : Duration.between(turn.startedAt(), turn.endedAt()).toSeconds();
    return new StoredTurn(
        new Home(home, null), new PlacedTurn(turn, home, null), new Measures(seconds, due, null));
  }

  private static Turn turn(Party party, Reason reason, Instant from, Instant to) {
    return new Turn(party, reason, from, to);
  }

  private static Instant day(int number) {
    return Instant.parse("2026-03-0" + number + "T09:00:00Z");
  }
}
