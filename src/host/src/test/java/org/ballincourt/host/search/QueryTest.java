package org.ballincourt.host.search;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What queries find, clause by clause. */
public class QueryTest extends OnEachDatabase {
  private static final List<String> ALL = List.of("ZEN-1", "OAK-10", "OAK-2", "OAK-1");

  private FourIssues issues;

  @Before
  public void open() {
    issues = new FourIssues(database.freshUrl());
    issues.functions.add(new IssuesFunction());
  }

  @After
  public void close() {
    issues.close();
  }

  private void assertFound(String query, String... keys) {
    assertEquals(query, List.of(keys), issues.found(query));
  }

  @Test
  public void joinsClauses() {
    assertFound("project = OAK AND key != OAK-2", "OAK-10", "OAK-1");
    assertFound("key = OAK-1 or key = OAK-2 and project = ZEN", "OAK-1");
    assertFound("(key = OAK-1 or key = OAK-2) & project = OAK", "OAK-2", "OAK-1");
    assertFound("key = OAK-1 || key = ZEN-1", "ZEN-1", "OAK-1");
    assertFound("not project = OAK", "ZEN-1");
    assertFound("!(project = ZEN or key in (OAK-1, OAK-2))", "OAK-10");
    assertFound("not not (project = ZEN)", "ZEN-1");
  }

  @Test
  public void findsIssuesByKey() {
    assertFound("issue not in (OAK-1, 101)", "ZEN-1", "OAK-10");
    assertFound("key > OAK-1", "OAK-10", "OAK-2");
    assertFound("key <= OAK-2", "OAK-2", "OAK-1");
    assertFound("key is empty");
    assertFound("key is not empty", "ZEN-1", "OAK-10", "OAK-2", "OAK-1");
  }

  @Test
  public void findsThemByTheirNamedFields() {
    issues.set("update issues set status_id = '5' where id = 101");
    issues.set("update issues set assignee = 'pm', priority = 'High' where id = 100");
    assertFound("status = over", "OAK-2");
    assertFound("statusCategory = Done", "OAK-2");
    assertFound("statusCategory != 3", "ZEN-1", "OAK-10", "OAK-1");
    assertFound("statusCategory in (\"In Progress\", 2)", "ZEN-1", "OAK-10", "OAK-1");
    assertFound("status != 5 and project = \"Project OAK\"", "OAK-10", "OAK-1");
    assertFound("assignee = currentUser()");
    assertEquals(List.of("OAK-1"), issues.found("pm", "assignee = currentUser()"));
    assertFound("assignee is empty", "ZEN-1", "OAK-10", "OAK-2");
    assertFound("assignee in (pm, empty)", "ZEN-1", "OAK-10", "OAK-2", "OAK-1");
    assertFound("assignee != lead", "OAK-1");
    assertFound("priority = high", "OAK-1");
    assertFound("project in (OAK) order by assignee, key", "OAK-1", "OAK-2", "OAK-10");
  }

  @Test
  public void findsThemByTheirVersions() {
    issues.set("insert into versions (id, project_id, name) values (9, 1, 'One'), (10, 1, 'Two')");
    issues.set("insert into issue_fix_versions values (100, 9), (100, 10), (101, 10)");
    assertFound("fixVersion = one", "OAK-1");
    assertFound("fixVersion in (10)", "OAK-2", "OAK-1");
    assertFound("fixVersion != One", "OAK-2");
    assertFound("fixVersion is EMPTY", "ZEN-1", "OAK-10");
    assertFound("project = OAK order by fixVersion desc", "OAK-10", "OAK-2", "OAK-1");
  }

  @Test
  public void findsThemByTheirComponents() {
    issues.set(
        "insert into components (id, project_id, name) values (20, 1, 'Web'), (21, 1, 'Office')");
    issues.set("insert into issue_components values (100, 20), (100, 21), (101, 21)");
    assertFound("component = web", "OAK-1");
    assertFound("component in (21)", "OAK-2", "OAK-1");
    assertFound("component != Web", "OAK-2");
    assertFound("component is empty", "ZEN-1", "OAK-10");
  }

  @Test
  public void comparesTimes() {
    assertFound("updated > -60m", "ZEN-1");
    assertFound("updated >= -60m and updated < \"2026-03-02 11:30\"", "OAK-1");
    assertFound("updated <= \"-1d 1h\"", "OAK-10");
    assertFound("updated >= startOfDay() and updated <= now()", "ZEN-1", "OAK-2", "OAK-1");
    assertFound("updated < 2026/03/01", "OAK-10");
    assertFound("updated = \"2026-02-28 12:00\"", "OAK-10");
    assertFound("not updated < 2026-03-01", "ZEN-1", "OAK-2", "OAK-1");
  }

  @Test
  public void findsThemByTextInACustomField() {
    assertFound("\"Whose move\" = Client", "OAK-1");
    assertFound("'whose move' in (Client, Us)", "OAK-2", "OAK-1");
    assertFound("cf[10100] != Client", "OAK-2");
    assertFound("not \"Whose move\" = Client", "OAK-2");
    assertFound("\"Whose move\" is empty", "ZEN-1", "OAK-10");
    assertFound("\"Whose move\" not in (Us, EMPTY)", "OAK-1");
  }

  @Test
  public void comparesCustomFields() {
    assertFound("\"Answer by\" < now()", "OAK-2");
    assertFound("\"Answer by\" >= 2026-03-04", "ZEN-1", "OAK-1");
    assertFound("\"Answer by\" > 2026-03-04", "ZEN-1");
    assertFound("\"Answer by\" <= 2d", "OAK-2", "OAK-1");
    assertFound("Contact = 7", "OAK-1");
    assertFound("Contact > 7.5", "OAK-2");
    assertFound("Contact in (7, 11, 12)", "OAK-2", "OAK-1");
  }

  @Test
  public void sortsByCustomFields() {
    assertFound("order by \"Answer by\"", "OAK-2", "OAK-1", "ZEN-1", "OAK-10");
    assertFound("order by \"Answer by\" desc", "OAK-10", "ZEN-1", "OAK-1", "OAK-2");
    assertFound("order by \"Whose move\", key asc", "OAK-1", "OAK-2", "OAK-10", "ZEN-1");
    assertFound("order by project desc, Contact", "ZEN-1", "OAK-1", "OAK-2", "OAK-10");
  }

  @Test
  public void takesTheValuesOfAPluginsFunction() {
    assertFound("issue in issues(100, 103)", "ZEN-1", "OAK-1");
    assertFound("issue not in ISSUES(\"100\")", "ZEN-1", "OAK-10", "OAK-2");
    assertFound("issue in issues()");
    assertFound("issue not in issues()", ALL.toArray(String[]::new));
    assertFound("issue in (OAK-2, OAK-10) and issue in issues(102)", "OAK-10");
    assertEquals(List.of("OAK-1"), issues.found("pm", "issue in issues(100, 103)"));
  }

  @Test
  public void findsNothingByAClauseThatMakesNoSense() {
    assertFound("nonsense = 1");
    assertFound("project < OAK");
    assertFound("updated > soon");
    assertFound("issue in nonsense()");
    assertFound("key = OAK-1 or nonsense = 1", "OAK-1");
  }

  @Test
  public void findsTenThousandAtOnce() {
    String ids = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(joining(","));
    assertFound("issue in issues(" + ids + ")", "ZEN-1", "OAK-10", "OAK-2", "OAK-1");
  }
}
