package org.ballincourt.host.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.ballincourt.host.database.MemoryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

public class StatusesTest {
  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private JdbcClient sql;
  private Statuses statuses;

  @Before
  public void addStatuses() {
    sql = database.get().sql();
    statuses = new Statuses(sql);
    statuses.add(new StoredStatus("1", "Open", new StoredStatus.Category("new")));
    statuses.add(new StoredStatus("2", "Unused", new StoredStatus.Category("done")));
    sql.sql("insert into projects (id, project_key, name, fresh) values (1, 'P', 'P', false)")
        .update();
    sql.sql(
            "insert into issues (id, issue_key, project_id, summary, status_id,"
                + " created, updated) values (1, 'P-1', 1, 'S', '1', 0, 0)")
        .update();
  }

  @Test
  public void removesOnlyAStatusThatNoIssueIsIn() {
    assertFalse(statuses.remove("1"));
    assertNotNull(statuses.getStatus("1"));
    assertTrue(statuses.remove("2"));
    assertFalse(statuses.remove("2"));
  }

  @Test
  public void offersAllStatusesInAProjectWithoutStatusesOfItsOwn() {
    assertEquals(List.of("1", "2"), idsOfferedIn(1));
  }

  @Test
  public void offersNoOthersInAProjectThatHasItsOwn() {
    statuses.offer("1", 1);
    statuses.offer("1", 1);
    assertEquals(List.of("1"), idsOfferedIn(1));
    assertTrue(statuses.offered("1", 1).isPresent());
    assertFalse(statuses.offered("2", 1).isPresent());
    assertEquals(List.of("1", "2"), idsOfferedIn(7));
  }

  private List<String> idsOfferedIn(long project) {
    return statuses.offeredIn(project).stream().map(StoredStatus::id).toList();
  }

  /** As when the status is deleted while the issue is on its way into it. */
  @Test
  public void theDatabaseItselfKeepsIssuesOutOfAStatusThatIsNotThere() {
    statuses.remove("2");
    assertThrows(
        DataIntegrityViolationException.class,
        () -> sql.sql("update issues set status_id = '2' where id = 1").update());
  }
}
