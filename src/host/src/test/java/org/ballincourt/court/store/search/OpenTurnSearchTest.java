package org.ballincourt.court.store.search;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.java.ao.DBParam;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.jira.sql.OwnTables;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Whose move issues of many projects are, on the real engine. */
public class OpenTurnSearchTest extends OnEachDatabase {

  private static final long HOME = 10_000;
  private static final long ELSEWHERE = 10_001;
  private static final long HIDDEN = 10_002;
  private static final List<Long> SEEN = List.of(HOME, ELSEWHERE);

  private Database open;
  private PluginTables tables;
  private OpenTurnSearch search;

  @Before
  public void open() {
    open = Database.open(database.freshUrl());
    tables = new PluginTables(open.source(), open.transactions());
    tables.open("org.ballincourt", List.of(TurnRow.class));
    search = new OpenTurnSearch(new OwnTables(open.lentConnections()));
  }

  @After
  public void close() {
    tables.close();
    open.close();
  }

  @Test
  public void findsThoseOfAPartyWhereItMayLook() {
    row(1, HOME, Party.CLIENT, Map.of());
    row(2, ELSEWHERE, Party.CLIENT, Map.of(TurnRow.STARTED_AT, day(1)));
    row(3, HIDDEN, Party.CLIENT, Map.of());
    row(4, HOME, Party.TEAM, Map.of());
    row(5, HOME, Party.CLIENT, Map.of(TurnRow.ENDED_AT, day(3)));

    assertEquals(
        List.of(
            new OpenTurn(2, ELSEWHERE, Instant.ofEpochMilli(day(1))),
            new OpenTurn(1, HOME, Instant.ofEpochMilli(day(2)))),
        search.of(Party.CLIENT, SEEN, 10));
    assertEquals(1, search.of(Party.CLIENT, SEEN, 1).size());
    assertEquals(List.of(4L), ids(search.of(Party.TEAM, SEEN, 10)));
    assertEquals(List.of(), search.of(Party.NOBODY, SEEN, 10));
    assertEquals(List.of(), search.of(Party.CLIENT, List.of(), 10));
  }

  @Test
  public void findsWhatIsNobodysMove() {
    row(1, HOME, Party.NOBODY, Map.of());
    row(2, HIDDEN, Party.NOBODY, Map.of());
    row(3, HOME, Party.NOBODY, Map.of(TurnRow.ENDED_AT, day(3)));

    assertEquals(List.of(1L), ids(search.of(Party.NOBODY, SEEN, 10)));
  }

  @Test
  public void findsWhatIsPastTheDate() {
    row(1, HOME, Party.TEAM, Map.of(TurnRow.DUE_AT, day(4)));
    row(2, HOME, Party.THIRD_PARTY, Map.of(TurnRow.DUE_AT, day(4)));
    row(3, HOME, Party.TEAM, Map.of(TurnRow.DUE_AT, day(5)));
    row(4, HOME, Party.TEAM, Map.of());
    row(5, HOME, Party.TEAM, Map.of(TurnRow.DUE_AT, day(4), TurnRow.ENDED_AT, day(5)));

    assertEquals(List.of(1L, 2L), past(day(5)));
    assertEquals(List.of(), past(day(4)));
    assertEquals(List.of(1L, 2L), past(day(4) + 1));
  }

  @Test
  public void neverCallsAClientLateWhoWasNotTold() {
    row(1, HOME, Party.CLIENT, Map.of(TurnRow.DUE_AT, day(4)));
    row(2, HOME, Party.CLIENT, Map.of(TurnRow.DUE_AT, day(4), TurnRow.ASK_ID, 7L));
    row(
        3,
        HOME,
        Party.CLIENT,
        Map.of(TurnRow.DUE_AT, day(4), TurnRow.ASK_ID, 8L, TurnRow.TOLD_AT, day(2)));
    row(
        4,
        HOME,
        Party.NOBODY,
        Map.of(TurnRow.DUE_AT, day(4), TurnRow.ASK_ID, 9L, TurnRow.TOLD_AT, day(2)));

    assertEquals(List.of(3L), past(day(6)));
  }

  @Test
  public void asksOnceHoweverManyIssuesThereAre() {
    for (long issue = 1; issue <= 60; issue++) {
      row(issue, issue % 2 == 0 ? HOME : ELSEWHERE, Party.CLIENT, Map.of());
    }

    assertEquals(1, statements(SEEN));
    assertEquals(1, statements(LongStream.range(9_900, 10_100).boxed().toList()));
    assertEquals(2, statements(LongStream.range(9_500, 10_100).boxed().toList()));
    assertEquals(0, statements(List.of()));
  }

  private int statements(List<Long> projects) {
    return open.statements().during(() -> search.of(Party.CLIENT, projects, 100)).ours();
  }

  private List<Long> past(long now) {
    return ids(search.past(Instant.ofEpochMilli(now), SEEN, 10));
  }

  private static List<Long> ids(List<OpenTurn> turns) {
    return turns.stream().map(OpenTurn::issueId).toList();
  }

  private void row(long issue, long home, Party party, Map<String, Object> more) {
    Map<String, Object> row = new HashMap<>();
    row.put(TurnRow.TURN_KEY, issue + "/" + (more.containsKey(TurnRow.ENDED_AT) ? "1" : "open"));
    row.put(TurnRow.ISSUE_ID, issue);
    row.put(TurnRow.HOME_ID, home);
    row.put(TurnRow.WAITS_IN, isWaiting(party, more) ? home : null);
    row.put(TurnRow.PARTY, party.name());
    row.put(TurnRow.STARTED_AT, day(2));
    row.put(TurnRow.RULES_REVISION, 1L);
    row.put(TurnRow.MARK, 1L);
    row.putAll(more);
    tables.create(
        TurnRow.class,
        row.entrySet().stream()
            .map(column -> new DBParam(column.getKey(), column.getValue()))
            .toArray(DBParam[]::new));
  }

  private static boolean isWaiting(Party party, Map<String, Object> more) {
    return party != Party.NOBODY && !more.containsKey(TurnRow.ENDED_AT);
  }

  private static long day(int number) {
    return Instant.parse("2026-03-0" + number + "T09:00:00Z").toEpochMilli();
  }
}
