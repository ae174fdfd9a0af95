package org.ballincourt.court.store.turn;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.ballincourt.commitment.store.CommitmentRow;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.court.Disagreement;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.ballincourt.court.Turn;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.life.PlacedTurn;
import org.ballincourt.court.store.turn.StoredTurn.TurnAsk;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.junit.Before;
import org.junit.Test;

/** What is open in several projects, on the real engine. */
public class CurrentTurnsTest extends OnEachDatabase {

  private static final long HOME = 10_000;
  private static final long OTHER = 10_001;
  private static final long ELSEWHERE = 10_002;
  private static final Set<Long> HOMES = Set.of(HOME, OTHER);
  private static final Status IN_REVIEW = new Status("1", "In review");

  private PluginTables tables;
  private TurnStore store;
  private CurrentTurns turns;

  @Before
  public void open() {
    tables = database.tables(List.of(TurnRow.class, CommitmentRow.class));
    store = new TurnStore(tables, new CommitmentStore(tables));
    turns = new CurrentTurns(tables);
  }

  /** Databases do not agree on where what is missing is sorted. */
  @Test
  public void tellsByDateApartWhatTheClientWasToldOfAndWhatNot() {
    asked(1, HOME, day(1), day(1), day(8));
    asked(2, HOME, day(1), day(1), null);
    asked(3, OTHER, day(2), day(2), day(6));
    asked(4, HOME, day(1), null, day(5));
    asked(5, ELSEWHERE, day(1), day(1), day(3));
    write(6, HOME, turn(Party.CLIENT, day(3), null), day(4));
    write(7, HOME, turn(Party.CLIENT, day(2), null), null);
    write(8, HOME, turn(Party.TEAM, day(2), null), day(4));

    assertEquals(List.of(3L, 1L), ids(turns.dated(HOMES, 10)));
    assertEquals(List.of(3L), ids(turns.dated(HOMES, 1)));
    assertEquals(List.of(2L), ids(turns.undated(HOMES, 10)));
    assertEquals(List.of(4L), ids(turns.untold(HOMES, 10)));
    assertEquals(List.of(7L, 6L), ids(turns.unasked(HOMES, 10)));
    assertEquals(List.of(), turns.dated(Set.of(), 10));
    assertEquals(List.of(6, 0), counts(null, 7L));
  }

  private List<Integer> counts(Long... clients) {
    return Stream.of(clients).map(client -> turns.countWithClient(HOMES, client)).toList();
  }

  @Test
  public void givesEachAsItWasWritten() {
    asked(1, HOME, day(1), day(2), day(8));

    CurrentTurn turn = turns.dated(HOMES, 10).get(0);

    assertEquals(
        new CurrentTurn(1, HOME, null, Party.CLIENT, day(1), day(8), new TurnAsk(71, day(2)), null),
        turn);
    assertEquals(List.of(false, true), List.of(turn.isPast(day(8)), turn.isPast(day(9))));
  }

  @Test
  public void knowsWhatOfOursIsLate() {
    write(1, HOME, turn(Party.TEAM, day(1), null), day(3));
    write(2, OTHER, turn(Party.TEAM, day(1), null), day(2));
    write(3, HOME, turn(Party.TEAM, day(1), null), day(5));
    write(4, HOME, turn(Party.TEAM, day(1), null), null);
    write(5, HOME, turn(Party.CLIENT, day(1), null), day(2));

    assertEquals(List.of(2L, 1L), ids(turns.oursDueBefore(day(4), HOMES, 10)));
    assertEquals(List.of(2L), ids(turns.oursDueBefore(day(3), HOMES, 10)));
  }

  @Test
  public void knowsWhatCameFromTheClientToUs() {
    write(1, HOME, turns(Party.CLIENT, day(1), day(4), Party.TEAM));
    write(2, HOME, turns(Party.THIRD_PARTY, day(1), day(4), Party.TEAM));
    write(3, OTHER, turns(Party.CLIENT, day(1), day(5), Party.TEAM));
    write(4, HOME, turns(Party.CLIENT, day(1), day(2), Party.TEAM));
    write(5, HOME, turns(Party.CLIENT, day(1), day(5), Party.THIRD_PARTY));
    write(6, ELSEWHERE, turns(Party.CLIENT, day(1), day(5), Party.TEAM));

    assertEquals(List.of(3L, 1L), ids(turns.returnedSince(day(4), HOMES, 10)));
    assertEquals(List.of(3L), ids(turns.returnedSince(day(4).plusMillis(1), HOMES, 10)));
    assertEquals(List.of(3L), ids(turns.returnedSince(day(1), HOMES, 1)));
    assertEquals(List.of(), turns.returnedSince(day(6), HOMES, 10));
  }

  @Test
  public void knowsWhatWasGivenAgainstItsStatus() {
    Oddities odd = new Oddities(null, List.of(), new Disagreement(Party.CLIENT, IN_REVIEW));
    StoredTurn turn = stored(HOME, turn(Party.CLIENT, day(1), null), null, null);
    store.replace(store.of(1), List.of(turn.noting(odd)), 1);
    write(2, HOME, turn(Party.CLIENT, day(1), null), null);

    assertEquals(
        List.of(new Disagreement(Party.CLIENT, IN_REVIEW)),
        turns.disagreeing(HOMES, 10).stream().map(CurrentTurn::disagreement).toList());
  }

  @Test
  public void asksForThousandsOfProjectsInPortions() {
    asked(1, HOME, day(1), day(1), day(8));
    asked(2, OTHER, day(1), day(1), day(7));
    List<Long> many =
        LongStream.concat(
                LongStream.of(OTHER),
                LongStream.concat(LongStream.range(20_000, 22_500), LongStream.of(HOME)))
            .boxed()
            .toList();

    assertEquals(List.of(2L, 1L), ids(turns.dated(many, 10)));
    assertEquals(List.of(2L), ids(turns.dated(many, 1)));
  }

  @Test
  public void leavesOutWhatSomebodyHasMadeNonsenseOf() {
    tables.create(
        TurnRow.class,
        new DBParam(TurnRow.TURN_KEY, "1/open"),
        new DBParam(TurnRow.ISSUE_ID, 1L),
        new DBParam(TurnRow.HOME_ID, HOME),
        new DBParam(TurnRow.PARTY, "MARTIAN"),
        new DBParam(TurnRow.STARTED_AT, 1L),
        new DBParam(TurnRow.RULES_REVISION, 1L),
        new DBParam(TurnRow.MARK, 1L),
        new DBParam(TurnRow.DISAGREEMENT, "{}"));

    assertEquals(List.of(), turns.disagreeing(HOMES, 10));
  }

  @Test
  public void findsBothSides() {
    write(1, HOME, turn(Party.CLIENT, day(1), null), null);
    write(2, OTHER, turn(Party.TEAM, day(2), null), null);
    write(3, HOME, turn(Party.THIRD_PARTY, day(1), null), null);
    write(4, HOME, new Turn(Party.NOBODY, Reason.DONE, day(1), null), null);

    assertEquals(Set.of(1L, 2L), Set.copyOf(ids(turns.ofBothSides(HOMES))));
  }

  private void asked(long issue, long home, Instant since, Instant told, Instant due) {
    Turn turn = turn(Party.CLIENT, since, null);
    TurnAsk ask = new TurnAsk(70 + issue, told);
    store.replace(store.of(issue), List.of(stored(home, turn, due, ask)), 1);
  }

  private void write(long issue, long home, Turn turn, Instant due) {
    store.replace(store.of(issue), List.of(stored(home, turn, due, null)), 1);
  }

  private void write(long issue, long home, List<Turn> some) {
    store.replace(
        store.of(issue), some.stream().map(turn -> stored(home, turn, null, null)).toList(), 1);
  }

  private static List<Turn> turns(Party first, Instant start, Instant cut, Party second) {
    return List.of(turn(first, start, cut), turn(second, cut, null));
  }

  private static StoredTurn stored(long home, Turn turn, Instant due, TurnAsk ask) {
    Long seconds =
        turn.isOpen() ? null : Duration.between(turn.startedAt(), turn.endedAt()).toSeconds();
    return new StoredTurn(
        new Home(home, null),
        new PlacedTurn(turn, home, null),
        new Measures(seconds, due, null),
        ask);
  }

  private static Turn turn(Party party, Instant from, Instant to) {
    return new Turn(party, null, from, to);
  }

  private static List<Long> ids(List<CurrentTurn> found) {
    return found.stream().map(CurrentTurn::issueId).toList();
  }

  private static Instant day(int number) {
    return Instant.parse("2026-03-0" + number + "T09:00:00Z");
  }
}
