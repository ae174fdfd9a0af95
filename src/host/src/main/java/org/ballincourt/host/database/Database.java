package org.ballincourt.host.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pool of connections, with the host's tables in place; transactions are READ_COMMITTED. */
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;
  private final StatementCounts statements = new StatementCounts();
  private final DataSource source;
  private final JdbcClient sql;
  private final DataSourceTransactionManager transactions;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.source = new CountedSource(pool, statements);
    this.sql = JdbcClient.create(source);
    this.transactions = new DataSourceTransactionManager(source);
  }

  /**
   * Connects and makes the tables that are missing.
   *
   * @throws DatabaseUnavailable where there is no such database
   */
  public static Database open(String url) {
    try {
      HikariDataSource source = new HikariDataSource(pool(url));
      new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Database.class))
          .execute(source);
      return new Database(source);
    } catch (RuntimeException e) {
      throw new DatabaseUnavailable(url, e);
    }
  }

  private static HikariConfig pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setMaximumPoolSize(20);
    config.setThreadFactory(Database::thread);
    return config;
  }

  /** Of the host alone: a thread would else keep the class loader of the request that needed it. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "connections");
    thread.setDaemon(true);
    thread.setContextClassLoader(Database.class.getClassLoader());
    return thread;
  }

  public DataSource source() {
    return source;
  }

  /** What is asked of {@link #source()}. */
  public StatementCounts statements() {
    return statements;
  }

  public JdbcClient sql() {
    return sql;
  }

  public PlatformTransactionManager transactions() {
    return transactions;
  }

  public LentConnections lentConnections() {
    return new LentConnections(source, transactions);
  }

  /** Runs all of it in one transaction, or none of it. */
  public <T> T inTransaction(Supplier<T> work) {
    return new TransactionTemplate(transactions).execute(status -> work.get());
  }

  @Override
  public void close() {
    pool.close();
  }
}
