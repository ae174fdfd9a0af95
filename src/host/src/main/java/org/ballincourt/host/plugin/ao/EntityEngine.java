package org.ballincourt.host.plugin.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Sets up Atlassian's entity engine for the tables of one plugin. */
final class EntityEngine implements EntityManagerConfiguration {

  private final TableNames names;

  private EntityEngine(TableNames names) {
    this.names = names;
  }

  /** The engine that reads and writes the tables, whatever they are. */
  static EntityManager open(DataSource pool, TableNames names) {
    return new EntityManager(dialect(pool), new EntityEngine(names));
  }

  /** Makes the tables what the entities say, and the engine for them. */
  static EntityManager start(
      DataSource pool, TableNames names, List<Class<? extends RawEntity<?>>> entities) {
    EntityManager engine = open(pool, names);
    try {
      migrate(engine, entities);
    } catch (SQLException e) {
      throw new ActiveObjectsException("the tables " + names.prefix() + "… cannot be made", e);
    }
    return engine;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of parameterised classes
  private static void migrate(EntityManager engine, List<Class<? extends RawEntity<?>>> entities)
      throws SQLException {
    engine.migrate(entities.toArray(new Class[0]));
  }

  private static DatabaseProvider dialect(DataSource pool) {
    String product = productOf(pool);
    DisposableDataSource source = new JoiningDataSource(pool);
    return switch (product) {
      case "H2" -> new H2DatabaseProvider(source, "PUBLIC");
      case "PostgreSQL" -> new PostgreSQLDatabaseProvider(source, "public");
      default -> throw new IllegalStateException("database " + product + " is not supported");
    };
  }

  private static String productOf(DataSource pool) {
    try (Connection connection = pool.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw new ActiveObjectsException("the database does not answer", e);
    }
  }

  /** Gives out the transaction's connection where there is one; the pool is closed by its owner. */
  private static final class JoiningDataSource extends DelegatingDataSource
      implements DisposableDataSource {

    JoiningDataSource(DataSource pool) {
      super(new TransactionAwareDataSourceProxy(pool));
    }

    @Override
    public void dispose() {}
  }

  @Override
  @SuppressWarnings("deprecation") // still to be answered, no longer asked
  public boolean useWeakCache() {
    return true;
  }

  @Override
  public NameConverters getNameConverters() {
    return names.converters();
  }

  @Override
  public SchemaConfiguration getSchemaConfiguration() {
    return names.schema();
  }

  @Override
  public EntityInfoResolverFactory getEntityInfoResolverFactory() {
    return new CachingEntityInfoResolverFactory();
  }
}
