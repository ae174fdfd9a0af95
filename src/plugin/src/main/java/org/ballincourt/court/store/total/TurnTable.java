package org.ballincourt.court.store.total;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of turns as SQL has to name it: Active Objects keeps it in the schema that Jira is set
 * to, which need not be the connection's own, under names in capitals.
 */
final class TurnTable {

  /** Active Objects makes the prefix of the plugin's key. */
  static final String NAME = "AO_CB0320_TURN";

  private static final Pattern NAMES = Pattern.compile("\\{(\\w+)}");

  private final String schema;
  private final String quote;

  /**
   * @param schema null where the database has none, or does not tell
   */
  private TurnTable(String schema, String quote) {
    this.schema = schema;
    this.quote = quote;
  }

  /**
   * @throws IllegalStateException where there are several and none is the connection's
   */
  static TurnTable in(Connection connection) throws SQLException {
    List<String> schemas = schemas(connection);
    String schema = schemas.size() == 1 ? schemas.get(0) : own(connection, schemas);
    // A database that knows no quotes says that its quote is a space.
    String quote = connection.getMetaData().getIdentifierQuoteString().strip();
    return new TurnTable(schema, quote);
  }

  private static List<String> schemas(Connection connection) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    List<String> schemas = new ArrayList<>();
    try (ResultSet found = database.getTables(connection.getCatalog(), null, NAME, null)) {
      while (found.next()) {
        if (isTable(found)) {
          schemas.add(found.getString("TABLE_SCHEM"));
        }
      }
    }
    return schemas;
  }

  /** The database takes each underscore for any letter; some call it a base table. */
  private static boolean isTable(ResultSet found) throws SQLException {
    String type = found.getString("TABLE_TYPE");
    return NAME.equalsIgnoreCase(found.getString("TABLE_NAME"))
        && type != null
        && type.endsWith("TABLE");
  }

  private static String own(Connection connection, List<String> schemas) throws SQLException {
    if (schemas.isEmpty()) {
      return null;
    }
    String own = connection.getSchema();
    if (!schemas.contains(own)) {
      throw new IllegalStateException(NAME + " is in each of the schemas " + schemas);
    }
    return own;
  }

  /**
   * @param statement the table is {@code {TURN}} in it, a column {@code {PARTY}}
   */
  String named(String statement) {
    return NAMES
        .matcher(statement.replace("{TURN}", name()))
        .replaceAll(name -> Matcher.quoteReplacement(quoted(name.group(1))));
  }

  private String name() {
    return schema == null ? quoted(NAME) : quoted(schema) + "." + quoted(NAME);
  }

  private String quoted(String name) {
    return quote + name + quote;
  }
}
