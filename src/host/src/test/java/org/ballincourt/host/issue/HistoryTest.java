package org.ballincourt.host.issue;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

public class HistoryTest {
  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private final Issue issue = mock(Issue.class);
  private final AtomicInteger statements = new AtomicInteger();

  @Before
  public void addIssue() {
    when(issue.getId()).thenReturn(1L);
    JdbcClient sql = database.get().sql();
    sql.sql("insert into projects (id, project_key, name, fresh) values (1, 'P', 'P', false)")
        .update();
    new Statuses(sql).add(new StoredStatus("1", "Open", new StoredStatus.Category("new")));
    sql.sql(
            "insert into issues (id, issue_key, project_id, summary, status_id,"
                + " created, updated) values (1, 'P-1', 1, 'S', '1', 0, 0)")
        .update();
  }

  /** The entry with the highest id is the oldest. */
  private void addEntries(int count) {
    JdbcTemplate jdbc = new JdbcTemplate(database.get().source());
    List<Object[]> entries =
        IntStream.rangeClosed(1, count).mapToObj(i -> new Object[] {i, count - i}).toList();
    jdbc.batchUpdate("insert into change_groups (id, issue_id, created) values (?, 1, ?)", entries);
    List<Object[]> items =
        IntStream.rangeClosed(1, count).mapToObj(i -> new Object[] {i, "to " + i}).toList();
    jdbc.batchUpdate(
        "insert into change_items (group_id, item_position, field_type, field, new_string)"
            + " values (?, 0, 'jira', 'status', ?)",
        items);
  }

  private List<ChangeHistory> read() {
    return new History(JdbcClient.create(counting(database.get().source())))
        .getChangeHistories(issue);
  }

  private DataSource counting(DataSource source) {
    return new DelegatingDataSource(source) {
      @Override
      public Connection getConnection() throws java.sql.SQLException {
        return counting(super.getConnection());
      }
    };
  }

  private Connection counting(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  public void readsUpTo750EntriesWithTwoStatements() {
    addEntries(750);
    assertEquals(750, read().size());
    assertEquals(2, statements.get());
  }

  @Test
  public void readsMoreByPages() {
    addEntries(1501);
    List<ChangeHistory> history = read();
    assertEquals(1501, history.size());
    assertEquals(4, statements.get());
    assertEquals("to 1501", history.get(0).getChangeItemBeans().get(0).getToString());
    assertEquals("to 1", history.get(1500).getChangeItemBeans().get(0).getToString());
  }

  @Test
  public void anIssueThatNeverChangedHasNoHistory() {
    assertEquals(List.of(), read());
    assertEquals(1, statements.get());
  }
}
