package org.ballincourt.acceptance.jira;

import static org.junit.Assume.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** An empty PostgreSQL, for as long as it is open. */
public record Postgres(EmbeddedPostgres server) implements AutoCloseable {

  /** Leaves the test out where the build brings none. */
  public static Postgres start() {
    assumeTrue("the build brings PostgreSQL for Linux on amd64 only", isLinuxOnAmd64());
    try {
      return new Postgres(EmbeddedPostgres.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLinuxOnAmd64() {
    return System.getProperty("os.name").equals("Linux")
        && List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Changes rows behind everybody's back and tells how many. */
  public int update(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      return connection.createStatement().executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
