package org.ballincourt.jira.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Reads our tables by SQL, such as every database understands that Jira runs on. */
@Component
public class OwnTables {

  /**
   * What is read.
   *
   * @param <T> what comes of it
   */
  public interface Reading<T> {
    T by(Statements statements) throws SQLException;
  }

  private final TransactionalExecutorFactory connections;
  private volatile TableNames names; // they stay where they are

  @Inject
  public OwnTables(TransactionalExecutorFactory connections) {
    this.connections = connections;
  }

  /**
   * All in one transaction.
   *
   * @throws IllegalStateException where the database does not answer
   */
  public <T> T read(Reading<T> reading) {
    return connections.createReadOnly().execute(connection -> read(connection, reading));
  }

  /** A callback may throw no checked exception. */
  private <T> T read(Connection connection, Reading<T> reading) {
    try {
      return reading.by(new Statements(connection, names(connection)));
    } catch (SQLException e) {
      throw new IllegalStateException("our tables cannot be read", e);
    }
  }

  private TableNames names(Connection connection) throws SQLException {
    if (names == null) {
      names = TableNames.in(connection);
    }
    return names;
  }
}
