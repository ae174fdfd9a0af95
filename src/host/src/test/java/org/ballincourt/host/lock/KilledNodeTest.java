package org.ballincourt.host.lock;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.plugin.ao.TestDatabase;
import org.junit.Test;

/** Only on PostgreSQL: an H2 of its own ends with its only node. */
public class KilledNodeTest {

  private static final String NAME = "org.example.check";

  @Test
  public void holdsNoLock() throws Exception {
    String url = TestDatabase.POSTGRESQL.freshUrl();
    try (Database killed = Database.open(url);
        Database alive = Database.open(url)) {
      ClusterLock there = new ClusterLocks(alive).getLockForName(NAME);
      assertTrue(new ClusterLocks(killed).getLockForName(NAME).tryLock());
      assertFalse(there.tryLock());
      cutConnectionsOfOthers(alive);
      assertTrue(there.tryLock(1, TimeUnit.MINUTES));
      there.unlock();
    }
  }

  private static void cutConnectionsOfOthers(Database node) {
    node.sql()
        .sql(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and state = 'idle in transaction'
              and pid <> pg_backend_pid()
            """)
        .query(Boolean.class)
        .list();
  }
}
