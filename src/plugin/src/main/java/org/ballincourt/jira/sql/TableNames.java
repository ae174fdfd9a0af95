package org.ballincourt.jira.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our tables as SQL has to name them: Active Objects keeps them in the schema that Jira is set to,
 * which need not be the connection's own, under names in capitals.
 */
final class TableNames {

  /** Active Objects makes it of the plugin's key. */
  private static final String PREFIX = "AO_CB0320_";

  /** Where this one is, all are. */
  static final String ONE = PREFIX + "TURN";

  private static final Pattern TABLES = Pattern.compile("\\[(\\w+)]");
  private static final Pattern COLUMNS = Pattern.compile("\\{(\\w+)}");

  private final String schema;
  private final String quote;

  /**
   * @param schema null where the database has none, or does not tell
   */
  private TableNames(String schema, String quote) {
    this.schema = schema;
    this.quote = quote;
  }

  /**
   * @throws IllegalStateException where there are several and none is the connection's
   */
  static TableNames in(Connection connection) throws SQLException {
    List<String> schemas = schemas(connection);
    String schema = schemas.size() == 1 ? schemas.get(0) : own(connection, schemas);
    // A database that knows no quotes says that its quote is a space.
    String quote = connection.getMetaData().getIdentifierQuoteString().strip();
    return new TableNames(schema, quote);
  }

  private static List<String> schemas(Connection connection) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    List<String> schemas = new ArrayList<>();
    try (ResultSet found = database.getTables(connection.getCatalog(), null, ONE, null)) {
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
    return ONE.equalsIgnoreCase(found.getString("TABLE_NAME"))
        && type != null
        && type.endsWith("TABLE");
  }

  private static String own(Connection connection, List<String> schemas) throws SQLException {
    if (schemas.isEmpty()) {
      return null;
    }
    String own = connection.getSchema();
    if (!schemas.contains(own)) {
      throw new IllegalStateException(ONE + " is in each of the schemas " + schemas);
    }
    return own;
  }

  /**
   * @param statement a table is {@code [TURN]} in it, a column {@code {PARTY}}
   */
  String in(String statement) {
    String tables =
        TABLES
            .matcher(statement)
            .replaceAll(table -> Matcher.quoteReplacement(table(table.group(1))));
    return COLUMNS
        .matcher(tables)
        .replaceAll(column -> Matcher.quoteReplacement(quoted(column.group(1))));
  }

  private String table(String name) {
    String quoted = quoted(PREFIX + name);
    return schema == null ? quoted : quoted(schema) + "." + quoted;
  }

  private String quoted(String name) {
    return quote + name + quote;
  }
}
