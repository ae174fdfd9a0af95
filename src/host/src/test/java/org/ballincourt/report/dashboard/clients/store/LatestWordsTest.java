package org.ballincourt.report.dashboard.clients.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.DBParam;
import org.ballincourt.commitment.store.FactRow;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.host.database.LentConnections;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.host.plugin.ao.TestDatabase;
import org.ballincourt.jira.sql.OwnTables;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** When somebody last did something by hand, read from real databases. */
public class LatestWordsTest extends OnEachDatabase {

  private static final long PROJECT = 10_000;
  private static final long LUMEN = 7;
  private static final long TERN = 8;

  private PluginTables tables;
  private LatestWords words;
  private int keys;

  @Before
  public void open() {
    DataSource pool = database.fresh();
    tables = TestDatabase.realTables(pool, List.of(TurnRow.class, FactRow.class));
    words =
        new LatestWords(
            new OwnTables(new LentConnections(pool, new DataSourceTransactionManager(pool))));
  }

  @Test
  public void tellsOfEachClientTheLatest() {
    turn(1, PROJECT, LUMEN, null);
    turn(1, PROJECT, LUMEN, 50L);
    turn(2, PROJECT, LUMEN, null);
    turn(3, PROJECT, TERN, null);
    turn(4, PROJECT, null, null);
    fact(1, 100);
    fact(2, 300);
    fact(2, 200);
    fact(3, 99);
    fact(4, 400);

    assertEquals(Map.of(LUMEN, Instant.ofEpochMilli(300)), since(100, PROJECT));
  }

  @Test
  public void looksIntoTheseProjectsOnly() {
    turn(1, PROJECT + 1, LUMEN, null);
    fact(1, 100);

    assertEquals(Map.of(), since(0, PROJECT));
    assertEquals(Map.of(), words.since(Instant.EPOCH, List.of()));
    assertEquals(Map.of(LUMEN, Instant.ofEpochMilli(100)), since(0, PROJECT + 1));
  }

  private Map<Long, Instant> since(long earliest, long project) {
    return words.since(Instant.ofEpochMilli(earliest), List.of(project));
  }

  private void turn(long issue, long home, Long client, Long end) {
    keys++;
    tables.create(
        TurnRow.class,
        new DBParam(TurnRow.TURN_KEY, "turn " + keys),
        new DBParam(TurnRow.ISSUE_ID, issue),
        new DBParam(TurnRow.HOME_ID, home),
        new DBParam(TurnRow.CLIENT_ID, client),
        new DBParam(TurnRow.PARTY, Party.CLIENT.name()),
        new DBParam(TurnRow.STARTED_AT, 1L),
        new DBParam(TurnRow.ENDED_AT, end),
        new DBParam(TurnRow.RULES_REVISION, 1L),
        new DBParam(TurnRow.MARK, 1L));
  }

  private void fact(long issue, long at) {
    tables.create(
        FactRow.class,
        new DBParam(FactRow.ISSUE_ID, issue),
        new DBParam(FactRow.KIND, "NUDGED"),
        new DBParam(FactRow.HAPPENED_AT, at),
        new DBParam(FactRow.ENTERED_AT, at));
  }
}
