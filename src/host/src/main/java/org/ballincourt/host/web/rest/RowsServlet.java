package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.web.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code /rest/host/1.0/rows/{table}}: what a plugin's table holds, as an administrator would read
 * it in the database itself.
 */
public final class RowsServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  private final transient JdbcTemplate sql;

  public RowsServlet(Jira jira) {
    super(jira);
    this.sql = new JdbcTemplate(jira.dataSource());
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String table =
        tableNamed(rest(request))
            .orElseThrow(() -> Refusal.notFound("No plugin has a table of this name."));
    write(response, sql.queryForList("select * from \"" + table + "\""));
  }

  /** The full name is taken from the database, never from the request. */
  private Optional<String> tableNamed(String name) {
    return pluginTables().stream()
        .filter(table -> table.matches("AO_[0-9A-F]{6}_.+") && table.substring(10).equals(name))
        .findFirst();
  }

  private List<String> pluginTables() {
    return sql.execute((Connection connection) -> tables(connection.getMetaData()));
  }

  private static List<String> tables(DatabaseMetaData database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        database.getTables(null, null, "AO_%", new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
