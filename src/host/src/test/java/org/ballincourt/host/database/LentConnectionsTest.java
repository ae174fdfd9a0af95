package org.ballincourt.host.database;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class LentConnectionsTest {
  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private TransactionalExecutor executor;

  @Before
  public void make() {
    executor = database.get().lentConnections().createReadOnly();
  }

  @Test
  public void readsWhatTheRunningTransactionHasWritten() {
    database
        .get()
        .inTransaction(
            () -> {
              database.get().sql().sql("update counters set last_id = 77").update();
              return executor.execute(LentConnectionsTest::readsSeventySeven);
            });
  }

  private static Object readsSeventySeven(Connection connection) {
    try (ResultSet row =
        connection.createStatement().executeQuery("select min(last_id) from counters")) {
      row.next();
      assertEquals(77, row.getLong(1));
      return null;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  public void leavesTheTransactionToItsOwner() {
    executor.execute(
        connection -> {
          assertThrows(UnsupportedOperationException.class, connection::commit);
          return assertThrows(
              UnsupportedOperationException.class, () -> connection.setReadOnly(false));
        });
  }

  @Test
  public void lendsOnlyForTheCallback() {
    Connection kept = executor.execute(connection -> connection);
    assertThrows(IllegalStateException.class, kept::createStatement);
  }

  @Test
  public void takesBackAConnectionThatWasClosed() {
    executor.execute(
        connection -> {
          closed(connection);
          return assertThrows(IllegalStateException.class, connection::createStatement);
        });
    assertEquals(Boolean.TRUE, executor.execute(connection -> true));
  }

  private static void closed(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
