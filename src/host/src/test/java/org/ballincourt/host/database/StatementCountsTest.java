package org.ballincourt.host.database;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.ballincourt.host.database.StatementCounts.Tally;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

public class StatementCountsTest {
  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private StatementCounts counts;
  private JdbcTemplate jdbc;

  @Before
  public void start() {
    jdbc = new JdbcTemplate(database.get().source());
    jdbc.execute("create table AO_0A1B2C_TURN (id bigint)");
    counts = database.get().statements();
    counts.forget();
  }

  @Test
  public void tellsWhatStatementsTouch() {
    jdbc.update("insert into AO_0A1B2C_TURN (id) values (?)", 1);
    jdbc.queryForList("select * from change_groups where issue_id = 1");
    jdbc.queryForList("select * from change_items where group_id = 1");
    jdbc.update("delete from change_items");
    jdbc.queryForList("select * from issues");
    assertEquals(new Tally(1, 1, 1, 2), counts.total());
  }

  @Test
  public void countsABatchOnce() {
    jdbc.batchUpdate(
        "insert into AO_0A1B2C_TURN (id) values (?)", List.of(new Object[] {1}, new Object[] {2}));
    assertEquals(new Tally(1, 0, 0, 0), counts.total());
  }

  @Test
  public void tellsWhatAPieceOfWorkAsksOnItsThread() throws InterruptedException {
    Thread other = new Thread(() -> jdbc.queryForList("select * from issues"));
    Tally during =
        counts.during(
            () -> {
              other.start();
              jdbc.queryForList("select * from AO_0A1B2C_TURN");
            });
    other.join();
    assertEquals(new Tally(1, 0, 0, 0), during);
    assertEquals(new Tally(1, 0, 0, 1), counts.total());
  }

  @Test
  public void workInsideWorkCountsForBoth() {
    Tally outer =
        counts.during(() -> counts.during(() -> jdbc.queryForList("select * from issues")));
    assertEquals(new Tally(0, 0, 0, 1), outer);
  }
}
