package org.ballincourt.host.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The plugin's {@link ActiveObjects}: each call joins the thread's transaction or is one of its
 * own.
 *
 * <p>The engine of this generation keeps no entities between calls, so that nothing has to be
 * flushed after a commit or a rollback.
 */
public final class PluginTables implements ActiveObjects {

  private final DataSource pool;
  private final TransactionTemplate transaction;
  private volatile EntityManager engine;

  /**
   * @param transactions on that pool
   */
  public PluginTables(DataSource pool, PlatformTransactionManager transactions) {
    this.pool = pool;
    this.transaction = new TransactionTemplate(transactions);
  }

  private PluginTables(PluginTables same, EntityManager engine) {
    this.pool = same.pool;
    this.transaction = same.transaction;
    this.engine = engine;
  }

  /** Makes the tables; before this every other call fails. */
  public void open(String namespace, List<Class<? extends RawEntity<?>>> entities) {
    engine = EntityEngine.start(pool, TableNames.of(namespace), entities);
  }

  /** Upgrades the tables that are there, while nobody else can use them. */
  public void upgrade(String namespace, ModelUpgrade upgrade) {
    TableNames names = TableNames.of(namespace);
    upgrade.run(names.modelVersion(), new PluginTables(this, EntityEngine.open(pool, names)));
  }

  /** After this every call fails until the tables are opened again. */
  public void close() {
    engine = null;
  }

  @Override
  @SuppressWarnings("unchecked") // an array of parameterised types, as the engine takes it
  public void migrate(Class<? extends RawEntity<?>>... entities) {
    run(engine -> engine.migrate(entities));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(
      Class<T> type, String criteria, Object... parameters) {
    return sql(engine -> engine.find(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return sql(engine -> engine.find(type, query));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return sql(engine -> engine.count(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return sql(engine -> engine.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    run(engine -> engine.create(type, rows));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return sql(engine -> engine.deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    requireOpen();
    return transaction.execute(status -> callback.doInTransaction());
  }

  private interface Sql<T> {
    T run(EntityManager engine) throws SQLException;
  }

  private interface Work {
    void run(EntityManager engine) throws SQLException;
  }

  private void run(Work work) {
    sql(
        engine -> {
          work.run(engine);
          return null;
        });
  }

  private <T> T sql(Sql<T> work) {
    return executeInTransaction(() -> checked(work));
  }

  private <T> T checked(Sql<T> work) {
    try {
      return work.run(engine);
    } catch (SQLException e) {
      throw new ActiveObjectsException("the database refused", e);
    }
  }

  private void requireOpen() {
    if (engine == null) {
      throw new IllegalStateException(
          "invoking ActiveObjects before <ao> configuration module is enabled or plugin is missing"
              + " an <ao> configuration module");
    }
  }
}
