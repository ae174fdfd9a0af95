package org.ballincourt.jira.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks on one connection. */
public final class Statements {

  /** Some databases would else send all rows before the first is read; each time is a wait. */
  private static final int ROWS_AT_ONCE = 10_000;

  /** Takes one row after another. */
  public interface Row {
    void take(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final TableNames names;

  Statements(Connection connection, TableNames names) {
    this.connection = connection;
    this.names = names;
  }

  /**
   * @param statement a table is {@code [TURN]} in it, a column {@code {PARTY}}, a value {@code ?}
   * @param values of the question marks, in their order: texts and numbers
   */
  public void each(String statement, List<?> values, Row reader) throws SQLException {
    first(0, statement, values, reader);
  }

  /**
   * The same with the first rows alone.
   *
   * @param most how many; 0 for all
   */
  public void first(int most, String statement, List<?> values, Row reader) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(names.in(statement))) {
      prepared.setFetchSize(ROWS_AT_ONCE);
      prepared.setMaxRows(most);
      for (int i = 0; i < values.size(); i++) {
        prepared.setObject(i + 1, values.get(i));
      }
      ResultSet rows = prepared.executeQuery(); // closed with its statement
      while (rows.next()) {
        reader.take(rows);
      }
    }
  }

  /** The number in a column of a row; null for none. */
  public static Long number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
