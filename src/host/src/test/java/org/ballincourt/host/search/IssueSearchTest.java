package org.ballincourt.host.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.database.StatementCounts;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.Statuses;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.project.RoleMembers;
import org.ballincourt.host.user.People;
import org.ballincourt.host.user.Person;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Of two projects ZEN is hidden from {@code pm}; it is noon in Greenwich. */
public class IssueSearchTest extends OnEachDatabase {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final List<String> ALL = List.of("ZEN-1", "OAK-10", "OAK-2", "OAK-1");

  private Database open;
  private People people;
  private IssueSearch search;

  @Before
  public void fill() {
    open = Database.open(database.freshUrl());
    people = new People(open.sql(), ZoneOffset.UTC);
    people.addOwn();
    new Statuses(open.sql())
        .add(new StoredStatus("3", "Doing", new StoredStatus.Category("indeterminate")));
    project(1, "OAK");
    project(2, "ZEN");
    new RoleMembers(open.sql()).deal();
    issue(100, "OAK-1", 1, "2026-03-02T11:00:00Z");
    issue(101, "OAK-2", 1, "2026-03-02T10:59:59Z");
    issue(102, "OAK-10", 1, "2026-02-28T12:00:00Z");
    issue(103, "ZEN-1", 2, "2026-03-02T11:30:00Z");
    open.sql().sql("insert into former_issue_keys values ('ELM-7', 100)").update();
    Projects projects = new Projects(open.sql());
    search =
        new IssueSearch(
            new Issues(open.sql(), projects), people, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @After
  public void close() {
    open.close();
  }

  private void project(long id, String key) {
    open.sql()
        .sql("insert into projects (id, project_key, name, fresh) values (?, ?, 'P', false)")
        .params(id, key)
        .update();
  }

  private void issue(long id, String key, long project, String updated) {
    long at = Instant.parse(updated).toEpochMilli();
    open.sql()
        .sql(
            """
            insert into issues (id, issue_key, project_id, summary, status_id,
                                created, updated)
            values (?, ?, ?, 'S', '3', ?, ?)
            """)
        .params(id, key, project, -id, at)
        .update();
  }

  private static List<String> keys(SearchResults<Issue> found) {
    return found.getResults().stream().map(Issue::getKey).toList();
  }

  private Query query(String text) {
    ParseResult parsed = search.parseQuery(null, text);
    assertTrue(parsed.getErrors().getErrorMessages().toString(), parsed.isValid());
    return parsed.getQuery();
  }

  private SearchResults<Issue> find(Person searcher, String query) throws SearchException {
    return search.search(searcher, query(query), new PagerFilter<>(0, 100));
  }

  private List<String> all(String query) throws SearchException {
    return keys(find(person("admin"), query));
  }

  private Person person(String name) {
    return people.byName(name).orElseThrow();
  }

  @Test
  public void findsIssuesByProject() throws SearchException {
    assertEquals(List.of("OAK-10", "OAK-2", "OAK-1"), all("project = OAK"));
    assertEquals(List.of("ZEN-1"), all("PROJECT = 2"));
    assertEquals(ALL, all("project in (oak, \"2\", 77, NONE)"));
    assertEquals(ALL, all(""));
  }

  @Test
  public void findsIssuesByKeyOrId() throws SearchException {
    assertEquals(List.of("OAK-2"), all("key = OAK-2"));
    assertEquals(List.of("OAK-2", "OAK-1"), all("issue in (100, oak-2, 999, NO-1)"));
    assertEquals(List.of("OAK-1"), all("issuekey = 'ELM-7'"));
  }

  @Test
  public void findsWhatWasChangedLately() throws SearchException {
    assertEquals(List.of("ZEN-1", "OAK-1"), all("updated >= \"-60m\""));
    assertEquals(List.of("ZEN-1", "OAK-2", "OAK-1"), all("updated >= -2h"));
    assertEquals(ALL, all("updated >= '-2d'"));
    assertEquals(ALL, all("updated >= '-1w'"));
    assertEquals(List.of("OAK-1"), all("project = OAK AND updated >= -60m"));
  }

  @Test
  public void readsATimeInTheSearchersZone() throws SearchException {
    String query = "updated >= \"2026-03-02 12:00\"";
    assertEquals(List.of(), all(query));
    people.set(person("admin"), new Person.View(ZoneId.of("Europe/Berlin"), Locale.ENGLISH));
    assertEquals(List.of("ZEN-1", "OAK-1"), all(query));
  }

  @Test
  public void sortsAsItIsTold() throws SearchException {
    assertEquals(
        List.of("OAK-1", "OAK-2", "OAK-10", "ZEN-1"), all("project in (1, 2) ORDER BY key"));
    assertEquals(List.of("ZEN-1", "OAK-10", "OAK-2", "OAK-1"), all("order by id desc"));
    assertEquals(List.of("ZEN-1", "OAK-1", "OAK-2", "OAK-10"), all("order by updated desc"));
    assertEquals(List.of("ZEN-1", "OAK-10", "OAK-2", "OAK-1"), all("ORDER BY created ASC"));
  }

  @Test
  public void givesAPageAndTheTotal() throws SearchException {
    SearchResults<Issue> page =
        search.search(person("admin"), query("order by id"), new PagerFilter<>(1, 2));
    assertEquals(List.of("OAK-2", "OAK-10"), keys(page));
    assertEquals(4, page.getTotal());
    SearchResults<Issue> after =
        search.search(person("admin"), query("order by id"), new PagerFilter<>(4, 2));
    assertEquals(List.of(), keys(after));
    assertEquals(4, after.getTotal());
  }

  @Test
  public void givesOnlyWhatTheSearcherMayBrowse() throws SearchException {
    assertEquals(List.of("OAK-10", "OAK-2", "OAK-1"), keys(find(person("pm"), "")));
    assertEquals(3, find(person("pm"), "").getTotal());
    assertEquals(List.of(), keys(find(null, "")));
    assertEquals(
        ALL, keys(search.searchOverrideSecurity(null, query(""), new PagerFilter<>(0, 100))));
  }

  @Test
  public void asksOnceForAllIssuesAndOnceForEachProject() {
    Person admin = person("admin");
    StatementCounts.Tally tally =
        open.statements()
            .during(
                () -> {
                  try {
                    find(admin, "");
                  } catch (SearchException e) {
                    throw new AssertionError(e);
                  }
                });
    assertEquals(new StatementCounts.Tally(0, 0, 0, 2 + 2 * 3), tally);
  }

  @Test
  public void namesWhatItDoesNotKnow() {
    assertNotUnderstood("'assignee'", "assignee = pm");
    assertNotUnderstood("'OR'", "project = OAK OR project = ZEN");
    assertNotUnderstood("'!='", "project != OAK");
    assertNotUnderstood("'('", "(project = OAK)");
    assertNotUnderstood("'('", "issue in waitingOnClient()");
    assertNotUnderstood("'not'", "not project = OAK");
    assertNotUnderstood("'<'", "updated < -1d");
    assertNotUnderstood("'soon'", "updated >= soon");
    assertNotUnderstood("'summary'", "order by summary");
    assertNotUnderstood("')'", "project in (OAK,)");
    assertNotUnderstood("the end", "project =");
    assertNotUnderstood("not closed", "project = \"OAK");
  }

  private void assertNotUnderstood(String named, String query) {
    ParseResult parsed = search.parseQuery(null, query);
    assertFalse(parsed.isValid());
    String messages = parsed.getErrors().getErrorMessages().toString();
    assertTrue(messages, messages.contains(named));
  }

  @Test
  public void searchesOnlyForWhatItParsed() {
    Query foreign = new Query() {};
    assertThrows(
        SearchException.class, () -> search.search(null, foreign, new PagerFilter<>(0, 1)));
  }
}
