package org.ballincourt.court.store.total;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.DBParam;
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

/** How many issues are whose move, counted by real databases. */
public class OpenCountsTest extends OnEachDatabase {

  private static final long PROJECT = 10_000;
  private static final long OTHER = 10_001;

  private PluginTables tables;
  private OpenCounts counts;
  private int keys;

  @Before
  public void open() {
    DataSource pool = database.fresh();
    tables = TestDatabase.realTables(pool, List.of(TurnRow.class));
    counts =
        new OpenCounts(
            new OwnTables(new LentConnections(pool, new DataSourceTransactionManager(pool))));
  }

  @Test
  public void countsWhatIsOpenByProjectAndSide() {
    turn(PROJECT, Party.CLIENT, null);
    turn(PROJECT, Party.CLIENT, null);
    turn(PROJECT, Party.CLIENT, 2L);
    turn(PROJECT, Party.TEAM, null);
    turn(OTHER, Party.NOBODY, null);

    Map<Long, Sides> all = counts.byProject();

    assertEquals(new Sides(Map.of(Party.CLIENT, 2L, Party.TEAM, 1L)), all.get(PROJECT));
    assertEquals(0, all.get(OTHER).of(Party.CLIENT));
    assertEquals(2, all.size());
  }

  @Test
  public void knowsOfNothingWhereThereIsNothing() {
    assertEquals(Map.of(), counts.byProject());
  }

  private void turn(long home, Party party, Long end) {
    keys++;
    tables.create(
        TurnRow.class,
        new DBParam(TurnRow.TURN_KEY, "turn " + keys),
        new DBParam(TurnRow.ISSUE_ID, (long) keys),
        new DBParam(TurnRow.HOME_ID, home),
        new DBParam(TurnRow.PARTY, party.name()),
        new DBParam(TurnRow.STARTED_AT, 1L),
        new DBParam(TurnRow.ENDED_AT, end),
        new DBParam(TurnRow.RULES_REVISION, 1L),
        new DBParam(TurnRow.MARK, 1L));
  }
}
