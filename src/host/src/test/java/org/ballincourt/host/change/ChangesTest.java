package org.ballincourt.host.change;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.export.ExportImport;
import org.ballincourt.host.export.Lumen;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.ao.TestDatabase;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.project.VersionPlan;
import org.ballincourt.host.user.Person;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Changes of issues and projects, on each database. */
@RunWith(Parameterized.class)
public class ChangesTest {
  private static final int WRITERS = 4;
  private static final int CHANGES = 25;

  private final TestDatabase kind;
  private Database database;
  private Jira jira;
  private Person pm;

  public ChangesTest(TestDatabase kind) {
    this.kind = kind;
  }

  @Parameters(name = "{0}")
  public static TestDatabase[] databases() {
    return TestDatabase.values();
  }

  @Before
  public void open() {
    database = Database.open(kind.freshUrl());
    jira = new Jira(database, ZoneOffset.UTC, new Texts());
    jira.people().addOwn();
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    new ExportImport(database, jira.people(), silent).importFile(Lumen.export());
    pm = jira.people().byKey("pm").orElseThrow();
  }

  @After
  public void close() {
    if (database != null) {
      database.close();
    }
  }

  private StoredIssue issue(String key) {
    return jira.issues().find(key).orElseThrow();
  }

  private void rename(String summary) {
    IssueEdit edit =
        new IssueEdit(Map.of(EditedField.SUMMARY, summary), Optional.empty(), Optional.empty());
    jira.edits().edit(issue("LUM-6"), edit, pm);
  }

  private static void atTheSameTime(List<Callable<Void>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Void> repeat(Runnable change) {
    return () -> {
      IntStream.range(0, CHANGES).forEach(i -> change.run());
      return null;
    };
  }

  @Test
  public void eachOfSeveralWritersSeesWhatTheOthersLeft() throws Exception {
    List<Callable<Void>> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(i -> repeat(() -> rename(UUID.randomUUID().toString())))
            .toList();
    atTheSameTime(writers);
    List<ChangeItemBean> items =
        jira.history().of(issue("LUM-6")).stream()
            .map(entry -> entry.getChangeItemBeans().get(0))
            .toList();
    assertEquals(WRITERS * CHANGES, items.size());
    for (int i = 1; i < items.size(); i++) {
      assertEquals(items.get(i - 1).getToString(), items.get(i).getFromString());
    }
    assertEquals(issue("LUM-6").getSummary(), items.get(items.size() - 1).getToString());
  }

  @Test
  public void aNewIssueIsEditedMovedAndDeleted() {
    StoredProject oak = jira.projectLives().create("OAK", "Oak").orElseThrow();
    StoredProject lumen = jira.projects().find("LUM").orElseThrow();
    StoredIssue issue =
        jira.issueLives()
            .create(new NewIssue(lumen, "Task", "New", List.copyOf(lumen.versions())), pm);
    assertEquals(2, issue.getFixVersions().size());
    StoredIssue moved = jira.moves().move(issue, oak, pm).orElseThrow();
    assertEquals("OAK-1", moved.key());
    assertEquals(4, jira.history().of(moved).get(0).getChangeItemBeans().size());
    jira.issueLives().delete(moved, pm);
    assertEquals(Optional.empty(), jira.issues().find("OAK-1"));
  }

  @Test
  public void componentsComeWithTheirHistoryAndStayWithTheProject() {
    StoredProject lumen = jira.projects().find("LUM").orElseThrow();
    jira.projectLives().addComponent(lumen, "Photography");
    StoredIssue before = issue("LUM-6");
    IssueEdit edit =
        new IssueEdit(
            Map.of(),
            Optional.empty(),
            Optional.of(before.project().components().stream().skip(1).toList()));
    jira.edits().edit(before, edit, pm);
    StoredIssue after = issue("LUM-6");
    assertEquals(
        List.of("Design", "Front end", "Photography"),
        after.getComponents().stream().map(ProjectComponent::getName).toList());
    List<ChangeItemBean> items = jira.history().of(after).get(0).getChangeItemBeans();
    assertEquals(
        List.of("Content to null", "null to Design", "null to Front end", "null to Photography"),
        items.stream().map(item -> item.getFromString() + " to " + item.getToString()).toList());
    assertTrue(items.stream().allMatch(item -> item.getField().equals("Component")));

    StoredProject oak = jira.projectLives().create("OAK", "Oak").orElseThrow();
    assertTrue(jira.moves().move(after, oak, pm).orElseThrow().getComponents().isEmpty());
    jira.projectLives().delete(lumen, pm);
    assertEquals(Optional.empty(), jira.projects().find("LUM"));
  }

  @Test
  public void whatIsGoneByNowCanNotBeChanged() {
    StoredIssue issue = issue("LUM-6");
    StoredProject lumen = issue.project();
    jira.projectLives().delete(lumen, pm);
    assertThrows(Gone.class, () -> jira.issueLives().delete(issue, pm));
    assertThrows(
        Gone.class, () -> jira.projectLives().addVersion(lumen, "Print", VersionPlan.NONE));
    NewIssue wanted = new NewIssue(lumen, "Task", "New", List.of());
    assertThrows(Gone.class, () -> jira.issueLives().create(wanted, pm));
  }

  @Test
  public void aProjectThatGoesTakesEverythingOfItsOwnAlong() {
    StoredProject lumen = jira.projects().find("LUM").orElseThrow();
    jira.projectLives().delete(lumen, pm);
    assertEquals(List.of(), jira.projects().all());
    assertEquals(Optional.empty(), jira.issues().find("LUM-1"));
  }

  @Test
  public void issuesThatAreCreatedAtTheSameTimeGetKeysOfTheirOwn() throws Exception {
    StoredProject lumen = jira.projects().find("LUM").orElseThrow();
    NewIssue wanted = new NewIssue(lumen, "Task", "New", List.of());
    atTheSameTime(
        IntStream.range(0, WRITERS)
            .mapToObj(i -> repeat(() -> jira.issueLives().create(wanted, pm)))
            .toList());
    assertTrue(jira.issues().find("LUM-" + (6 + WRITERS * CHANGES)).isPresent());
    assertEquals(6 + WRITERS * CHANGES, jira.issues().count(lumen));
  }
}
