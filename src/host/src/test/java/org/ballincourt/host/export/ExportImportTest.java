package org.ballincourt.host.export;

import static org.ballincourt.host.export.ExportJson.entry;
import static org.ballincourt.host.export.ExportJson.export;
import static org.ballincourt.host.export.ExportJson.issue;
import static org.ballincourt.host.export.ExportJson.issueIn;
import static org.ballincourt.host.export.ExportJson.item;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.MemoryDatabase;
import org.ballincourt.host.issue.History;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.Statuses;
import org.ballincourt.host.issue.StoredEntry;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.issue.TimeTracking;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.project.StoredVersion;
import org.ballincourt.host.project.VersionPlan;
import org.junit.Rule;
import org.junit.Test;

public class ExportImportTest {
  private static final String NOON = "2010-01-01T12:00:00.000+0000";
  private static final String LATER = "2010-02-01T12:00:00.000+0000";

  @Rule public final MemoryDatabase database = new MemoryDatabase();

  private void load(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    new ExportImport(database.get(), database.people(), silent)
        .importAll(new ExportFile("export.json", () -> new ByteArrayInputStream(bytes)));
  }

  private Projects projects() {
    return new Projects(database.get().sql());
  }

  private StoredIssue found(String key) {
    return new Issues(database.get().sql(), projects()).find(key).orElseThrow();
  }

  private List<StoredEntry> history(String key) {
    return new History(database.get().sql()).of(found(key));
  }

  @Test
  public void keepsTheTimeOfPeople() {
    load(
        export(
            issue(1, "PRO-1")
                .replace("'Do it'", "'Do it','timeoriginalestimate':7200,'timespent':60"),
            issue(2, "PRO-2").replace("'Do it'", "'Do it','timespent':null")));
    assertEquals(new TimeTracking(7200L, 60L), found("PRO-1").content().time());
    assertEquals(new TimeTracking(null, null), found("PRO-2").content().time());
  }

  private StoredStatus status(String id) {
    return new Statuses(database.get().sql()).getStatus(id);
  }

  @Test
  public void keepsIdsAndTimesToTheMillisecond() {
    load(export(issue(13559, "DS-80", entry(18404, "2009-06-17T19:45:59.889-0500"))));
    assertEquals(13559, found("DS-80").id());
    assertEquals(
        Instant.parse("2009-03-06T10:54:10.080Z"), found("DS-80").getCreated().toInstant());
    StoredEntry entry = history("DS-80").get(0);
    assertEquals(Long.valueOf(18404), entry.getId());
    assertEquals(Instant.parse("2009-06-18T00:45:59.889Z"), entry.getTimePerformed().toInstant());
  }

  @Test
  public void keepsTheItemsOfAnEntryInTheirOrder() {
    String status = item("status", "1", "Open", "3", "In Progress");
    String priority = item("priority", null, null, "2", "Critical");
    load(export(issue(1, "DS-1", entry(7, NOON, status, priority))));
    StoredEntry entry = history("DS-1").get(0);
    assertEquals("Open", entry.getChangeItemBeans().get(0).getFromString());
    assertEquals("Critical", entry.getChangeItemBeans().get(1).getToString());
    assertNull(entry.getChangeItemBeans().get(1).getFrom());
  }

  @Test
  public void acceptsAnEntryWithoutAuthor() {
    load(export(issue(1, "DS-1", entry(7, NOON))));
    assertNull(history("DS-1").get(0).author());
  }

  @Test
  public void keepsThePlanOfAVersion() {
    load(
        export(
            planned(
                "{'id':'7','name':'Design','startDate':'2010-01-02',"
                    + "'releaseDate':'2010-03-01','released':true,'archived':true}")));
    assertEquals(
        List.of(
            new StoredVersion(
                7L,
                10151L,
                "Design",
                new VersionPlan(LocalDate.of(2010, 1, 2), LocalDate.of(2010, 3, 1), true, true))),
        found("DS-1").content().fixVersions());
  }

  @Test
  public void acceptsAVersionThatIsOnlyNamed() {
    load(export(planned("{'id':'7','name':'Design'},{'id':'7','name':'Design','released':true}")));
    assertEquals(
        List.of(new StoredVersion(7L, 10151L, "Design", VersionPlan.NONE)),
        found("DS-1").content().fixVersions());
  }

  private static String planned(String versions) {
    return issue(1, "DS-1").replace("'summary'", "'fixVersions':[" + versions + "],'summary'");
  }

  @Test
  public void onlyProjectsThatWereNotThereAreFresh() {
    load(export(issue(1, "DS-1")));
    projects().settle("DS");
    load(export(issue(1, "DS-1"), issue(3, "DS-3"), issue(2, "FC-1")));
    assertEquals(List.of("FC"), projects().fresh());
  }

  @Test
  public void findsAnIssueByTheKeyFromBeforeAMove() {
    load(export(issue(1, "FC-9", entry(7, NOON, item("Key", null, "DS-4", null, "FC-9")))));
    assertEquals("FC-9", found("DS-4").key());
  }

  @Test
  public void knowsStatusesThatOnlyHistoryNames() {
    String first = entry(7, LATER, item("status", "10004", "New name", "3", "In Progress"));
    String second = entry(8, NOON, item("status", "10004", "Old name", "3", "In Progress"));
    load(export(issue(1, "DS-1", first, second)));
    assertEquals("New name", status("10004").name());
    assertEquals("indeterminate", status("10004").category().key());
  }

  @Test
  public void namesAStatusAsTheIssuesInItDo() {
    String history = entry(7, LATER, item("status", "3", "Formerly", "1", "Open"));
    load(export(issue(1, "DS-1", history)));
    assertEquals("In Progress", status("3").name());
  }

  @Test
  public void takesTheCategoryFromTheFileOrElseFromTheId() {
    String told = "{'id':'5','name':'Resolved','statusCategory':{'key':'indeterminate'}}";
    load(
        export(
            issueIn(told, 1, "DS-1"),
            issueIn("{'id':'6','name':'Closed'}", 2, "DS-2"),
            issueIn("{'id':'4','name':'Reopened'}", 3, "DS-3"),
            issueIn("{'id':'10006','name':'Accepted'}", 4, "DS-4")));
    assertEquals("indeterminate", status("5").category().key());
    assertEquals("done", status("6").category().key());
    assertEquals("new", status("4").category().key());
    assertEquals("indeterminate", status("10006").category().key());
  }

  @Test
  public void aSecondImportChangesNothing() {
    String json = export(issue(1, "DS-1", entry(7, NOON, item("status", "1", "Open", "3", "X"))));
    load(json);
    database.get().sql().sql("update issues set summary = 'Since then', status_id = '1'").update();
    new Statuses(database.get().sql()).remove("3");
    load(json);
    assertEquals("Since then", found("DS-1").getSummary());
    assertEquals(1, history("DS-1").size());
    assertNull(status("3"));
  }

  @Test
  public void countsEntriesOnFromTheHighestImportedOne() {
    load(export(issue(1, "DS-1", entry(72377, NOON))));
    assertEquals(72378, new Counter(database.get().sql(), "change_groups").next());
  }

  @Test
  public void importedPeopleCanNotLogIn() {
    load(
        export(
            issue(
                1,
                "DS-1",
                "{'id':'7','author':{'key':'user-1','displayName':'User 1'},'created':'"
                    + NOON
                    + "','items':[]}")));
    assertEquals("User 1", history("DS-1").get(0).author());
    assertTrue(database.people().logIn("user-1", "user-1").isEmpty());
  }
}
