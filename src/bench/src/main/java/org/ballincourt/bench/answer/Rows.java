package org.ballincourt.bench.answer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.bench.jira.PluginBeans;

/**
 * The yardstick: of some turns party, seconds, due and end, read with one statement and nothing
 * done with them.
 *
 * @param condition on the table of turns, its columns in quotes
 * @param values of its question marks
 */
record Rows(String condition, List<Object> values) {

  private static final String SELECT =
      "SELECT \"PARTY\", \"BUSINESS_SECONDS\", \"DUE_AT\", \"ENDED_AT\" FROM \"AO_CB0320_TURN\" WHERE ";

  /** Those among a list of numbers. */
  static Rows among(String condition, Collection<Long> among, Object... first) {
    String list = String.join(", ", Collections.nCopies(among.size(), "?"));
    return new Rows(
        condition.formatted(list), Stream.concat(Stream.of(first), among.stream()).toList());
  }

  /**
   * @return something that depends on all of it
   */
  long read(PluginBeans beans) {
    return beans.database().lentConnections().createReadOnly().execute(this::read);
  }

  private long read(Connection connection) {
    try (PreparedStatement statement = connection.prepareStatement(SELECT + condition)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      return sum(statement.executeQuery()); // closed with its statement
    } catch (SQLException e) {
      throw new IllegalStateException(condition, e);
    }
  }

  private static long sum(ResultSet rows) throws SQLException {
    long sum = 0;
    while (rows.next()) {
      sum += rows.getString(1).length() + rows.getLong(2) + rows.getLong(3) + rows.getLong(4);
    }
    return sum;
  }
}
