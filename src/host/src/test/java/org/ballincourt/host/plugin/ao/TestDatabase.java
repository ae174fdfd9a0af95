package org.ballincourt.host.plugin.ao;

import static org.junit.Assume.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The databases that tables are tried on. */
public enum TestDatabase {
  H2 {
    @Override
    public DataSource fresh() {
      return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
    }

    @Override
    public String freshUrl() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
  },
  POSTGRESQL {
    @Override
    public DataSource fresh() {
      String name = freshName();
      return Server.RUNNING.getDatabase("postgres", name);
    }

    @Override
    public String freshUrl() {
      String name = freshName();
      return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private String freshName() {
      assumeTrue("the build brings PostgreSQL for Linux on amd64 only", hasPostgres());
      String name = "t" + UUID.randomUUID().toString().replace("-", "");
      new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("CREATE DATABASE " + name);
      return name;
    }
  };

  /** One server for all tests; it stops with their process. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** An empty database. */
  public abstract DataSource fresh();

  /** The address of an empty database. */
  public abstract String freshUrl();

  /** Tables for those rows, in an empty database. */
  public PluginTables tables(List<Class<? extends RawEntity<?>>> rows) {
    return tables(fresh(), rows);
  }

  static PluginTables tables(DataSource pool, List<Class<? extends RawEntity<?>>> rows) {
    return tables(pool, "org.example.things", rows);
  }

  /** Tables under the name that they have in Jira, for whoever reads them past the engine. */
  public static PluginTables realTables(DataSource pool, List<Class<? extends RawEntity<?>>> rows) {
    return tables(pool, "org.ballincourt", rows);
  }

  private static PluginTables tables(
      DataSource pool, String namespace, List<Class<? extends RawEntity<?>>> rows) {
    PluginTables tables = new PluginTables(pool, new DataSourceTransactionManager(pool));
    tables.open(namespace, rows);
    return tables;
  }

  private static boolean hasPostgres() {
    return System.getProperty("os.name").equals("Linux")
        && List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
  }
}
