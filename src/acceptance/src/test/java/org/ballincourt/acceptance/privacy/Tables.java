package org.ballincourt.acceptance.privacy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that is in the plugin's tables, column by column, as SQL reads it. */
record Tables(String url) {

  /** Each value in which one of the words stands, in whatever letters, with table and column. */
  List<String> holding(List<String> words) {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url)) {
      for (String table : tables(connection)) {
        search(connection, table, words, found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  /** How many there are. */
  int count() {
    try (Connection connection = DriverManager.getConnection(url)) {
      return tables(connection).size();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(null, null, "AO\\_%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  private static void search(
      Connection connection, String table, List<String> words, List<String> found)
      throws SQLException {
    try (ResultSet rows =
        connection.createStatement().executeQuery("select * from \"" + table + "\"")) {
      while (rows.next()) {
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          String value = rows.getString(column);
          if (value != null && words.stream().anyMatch(word -> holds(value, word))) {
            found.add(table + "." + rows.getMetaData().getColumnName(column) + ": " + value);
          }
        }
      }
    }
  }

  static boolean holds(String text, String word) {
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
