package org.ballincourt.host.lock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.ballincourt.host.database.Database;
import org.springframework.dao.DuplicateKeyException;

/**
 * The row of a lock, which a transaction of its own keeps locked for as long as it is held.
 *
 * <p>A lease would need somebody to renew it, and a clock that nobody sets, which the host's clock
 * is not. A row lock needs neither: it ends with its connection, and the connection with its node,
 * however that is killed. Both databases have it. It costs a connection of the pool while it is
 * held, which a handful of names can afford. If the database itself is restarted, locks are lost.
 */
final class LockedRow {
  private final Database database;
  private final String name;
  private Connection held;

  LockedRow(Database database, String name) {
    this.database = database;
    this.name = name;
    insertIfMissing();
  }

  private void insertIfMissing() {
    try {
      database
          .sql()
          .sql(
              """
              insert into cluster_locks (name)
              select cast(? as varchar(255))
              where not exists (select 1 from cluster_locks where name = ?)
              """)
          .params(name, name)
          .update();
    } catch (DuplicateKeyException e) {
      return; // another node has just made it
    }
  }

  /**
   * False where another node holds it. Only for a thread that keeps all others of this node out.
   */
  boolean take() {
    try {
      Connection connection = database.source().getConnection();
      if (locks(connection)) {
        held = connection;
        return true;
      }
      return false;
    } catch (SQLException e) {
      throw new IllegalStateException("The lock " + name + " cannot be taken", e);
    }
  }

  private boolean locks(Connection connection) throws SQLException {
    boolean locked = false;
    try {
      connection.setAutoCommit(false);
      locked = select(connection);
      return locked;
    } finally {
      if (!locked) {
        end(connection);
      }
    }
  }

  private boolean select(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select name from cluster_locks where name = ? for update skip locked")) {
      select.setString(1, name);
      return select.executeQuery().next();
    }
  }

  void release() {
    try {
      end(held);
    } catch (SQLException e) {
      throw new IllegalStateException("The lock " + name + " cannot be released", e);
    } finally {
      held = null;
    }
  }

  /** The pool takes a connection back as it gave it. */
  private static void end(Connection connection) throws SQLException {
    try (connection) {
      connection.rollback();
    }
  }
}
