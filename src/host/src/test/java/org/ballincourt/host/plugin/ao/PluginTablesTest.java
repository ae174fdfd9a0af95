package org.ballincourt.host.plugin.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.ballincourt.host.database.Database;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

public class PluginTablesTest extends OnEachDatabase {

  /** A row of the tests. */
  @Table("THING")
  public interface Thing extends Entity {
    String getName();

    void setName(String name);
  }

  /** A row that comes later. */
  @Table("OTHER")
  public interface Other extends Entity {
    String getName();
  }

  private DataSource pool;
  private PluginTables tables;

  @Before
  public void open() {
    pool = database.fresh();
    tables = TestDatabase.tables(pool, List.<Class<? extends RawEntity<?>>>of(Thing.class));
  }

  @Test
  public void readsBackWhatItWrote() {
    add("one");
    assertEquals(List.of("one"), names());
  }

  @Test
  public void savesAChangedRow() {
    add("one");
    tables.executeInTransaction(
        () -> {
          Thing thing = tables.find(Thing.class, "NAME = ?", "one")[0];
          thing.setName("two");
          thing.save();
          return thing;
        });
    assertEquals(List.of("two"), names());
  }

  @Test
  public void findsInTheOrderAndNumberThatAQueryAsksFor() {
    List.of("one", "two", "three").forEach(this::add);
    Query query = Query.select().where("NAME <> ?", "one").order("NAME DESC").limit(1);
    assertEquals("two", tables.find(Thing.class, query)[0].getName());
    assertEquals(1, tables.find(Thing.class, query).length);
  }

  @Test
  public void countsTheRowsThatFit() {
    List.of("one", "two", "three").forEach(this::add);
    assertEquals(2, tables.count(Thing.class, "NAME <> ?", "one"));
  }

  @Test
  public void addsAListOfRows() {
    tables.create(Thing.class, List.of(Map.of("NAME", "one"), Map.of("NAME", "two")));
    assertEquals(List.of("one", "two"), names());
  }

  @Test
  public void addsAListOfRowsWithOneStatement() {
    try (Database counted = Database.open(database.freshUrl())) {
      PluginTables rows = new PluginTables(counted.source(), counted.transactions());
      rows.open("org.example.things", List.<Class<? extends RawEntity<?>>>of(Thing.class));
      counted.statements().forget();
      rows.create(Thing.class, List.of(Map.of("NAME", "one"), Map.of("NAME", "two")));
      assertEquals(1, counted.statements().total().ours());
      assertEquals(2, rows.count(Thing.class, "ID > ?", 0));
    }
  }

  @Test
  public void addsAllRowsOfAListOrNone() {
    List<Map<String, Object>> rows =
        List.of(Map.of("NAME", "one"), Map.of("NAME", "a name that is too long".repeat(50)));
    assertThrows(ActiveObjectsException.class, () -> tables.create(Thing.class, rows));
    assertEquals(List.of(), names());
  }

  @Test
  public void deletesTheRowsThatFitAndTellsHowMany() {
    List.of("one", "two", "three").forEach(this::add);
    assertEquals(2, tables.deleteWithSQL(Thing.class, "NAME <> ?", "one"));
    assertEquals(0, tables.deleteWithSQL(Thing.class, "NAME <> ?", "one"));
    assertEquals(List.of("one"), names());
  }

  @Test
  public void takesListsAndDeletionsBackWhenTheTransactionFails() {
    add("one");
    assertThrows(
        ArithmeticException.class,
        () ->
            tables.executeInTransaction(
                () -> {
                  tables.deleteWithSQL(Thing.class, "NAME = ?", "one");
                  tables.create(Thing.class, List.of(Map.of("NAME", "two")));
                  return failing();
                }));
    assertEquals(List.of("one"), names());
  }

  @Test
  @SuppressWarnings("unchecked") // an array of parameterised types, as Jira takes it
  public void makesMoreTablesWhenAskedTo() throws SQLException {
    tables.migrate(Thing.class, Other.class);
    assertEquals(List.of(prefix() + "OTHER", prefix() + "THING"), tableNames());
  }

  @Test
  public void takesEverythingBackWhenTheTransactionFails() {
    assertThrows(
        ArithmeticException.class,
        () ->
            tables.executeInTransaction(
                () -> {
                  add("one");
                  throw new ArithmeticException();
                }));
    assertEquals(List.of(), names());
  }

  @Test
  public void joinsATransactionThatIsAlreadyThere() {
    assertThrows(
        ArithmeticException.class,
        () ->
            tables.executeInTransaction(
                () -> {
                  tables.executeInTransaction(() -> add("inner"));
                  throw new ArithmeticException();
                }));
    assertEquals(List.of(), names());
  }

  @Test
  public void keepsACallOutsideAnyTransaction() {
    add("one");
    assertThrows(ArithmeticException.class, () -> tables.executeInTransaction(this::failing));
    assertEquals(List.of("one"), names());
  }

  @Test
  public void seesOnlyWhatOthersHaveCommitted() throws SQLException {
    try (Connection other = pool.getConnection()) {
      other.setAutoCommit(false);
      assertEquals(Connection.TRANSACTION_READ_COMMITTED, other.getTransactionIsolation());
      insert(other, "other");
      assertEquals(List.of(), names());
      other.commit();
      assertEquals(List.of("other"), names());
    }
  }

  @Test
  public void namesItsTablesByTheNamespace() throws SQLException {
    assertEquals(List.of(prefix() + "THING"), tableNames());
  }

  @Test
  public void leavesTablesOfOthersAlone() throws SQLException {
    new JdbcTemplate(pool).execute("CREATE TABLE \"AO_000000_OTHER\" (\"ID\" INTEGER)");
    tables.open("org.example.things", List.<Class<? extends RawEntity<?>>>of(Thing.class));
    assertEquals(List.of("AO_000000_OTHER", prefix() + "THING"), tableNames());
  }

  @Test
  public void takesTheLastSixDigitsOfTheNamespacesMd5() {
    assertEquals("AO_60DB71_", TableNames.of("com.pyxis.greenhopper.jira").prefix());
  }

  @Test
  public void failsAsJiraDoesBeforeTheTablesAreThere() {
    PluginTables closed = new PluginTables(pool, new DataSourceTransactionManager(pool));
    assertThrows(IllegalStateException.class, () -> closed.find(Thing.class, "ID > ?", 0));
    assertThrows(IllegalStateException.class, () -> closed.executeInTransaction(() -> null));
  }

  private Thing failing() {
    throw new ArithmeticException();
  }

  private Thing add(String name) {
    return tables.create(Thing.class, new DBParam("NAME", name));
  }

  private List<String> names() {
    return Arrays.stream(tables.find(Thing.class, "ID > ?", 0)).map(Thing::getName).toList();
  }

  private static String prefix() {
    return TableNames.of("org.example.things").prefix();
  }

  private static void insert(Connection connection, String name) throws SQLException {
    String sql = "INSERT INTO \"" + prefix() + "THING\" (\"NAME\") VALUES (?)";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      statement.executeUpdate();
    }
  }

  private List<String> tableNames() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        ResultSet found =
            connection
                .getMetaData()
                .getTables(null, null, "AO%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
