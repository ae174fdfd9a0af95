package org.ballincourt.host.search;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.user.Person;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Pages, permissions and statements of a search; {@link QueryTest} has the clauses. */
public class IssueSearchTest extends OnEachDatabase {
  private static final List<String> ALL = List.of("ZEN-1", "OAK-10", "OAK-2", "OAK-1");

  private FourIssues issues;

  @Before
  public void open() {
    issues = new FourIssues(database.freshUrl());
  }

  @After
  public void close() {
    issues.close();
  }

  private static List<String> keys(SearchResults<Issue> found) {
    return found.getResults().stream().map(Issue::getKey).toList();
  }

  private SearchResults<Issue> find(Person searcher, String query) throws SearchException {
    return issues.search.search(searcher, issues.query(query), new PagerFilter<>(0, 100));
  }

  private List<String> all(String query) throws SearchException {
    return keys(find(issues.person("admin"), query));
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
    issues.people.set(
        issues.person("admin"), new Person.View(ZoneId.of("Europe/Berlin"), Locale.ENGLISH));
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
        issues.search.search(
            issues.person("admin"), issues.query("order by id"), new PagerFilter<>(1, 2));
    assertEquals(List.of("OAK-2", "OAK-10"), keys(page));
    assertEquals(4, page.getTotal());
    SearchResults<Issue> after =
        issues.search.search(
            issues.person("admin"), issues.query("order by id"), new PagerFilter<>(4, 2));
    assertEquals(List.of(), keys(after));
    assertEquals(4, after.getTotal());
  }

  @Test
  public void givesOnlyWhatTheSearcherMayBrowse() throws SearchException {
    assertEquals(List.of("OAK-10", "OAK-2", "OAK-1"), keys(find(issues.person("pm"), "")));
    assertEquals(3, find(issues.person("pm"), "").getTotal());
    assertEquals(List.of(), keys(find(null, "")));
    assertEquals(
        ALL,
        keys(
            issues.search.searchOverrideSecurity(
                null, issues.query(""), new PagerFilter<>(0, 100))));
  }

  @Test
  public void asksOnceForAllIssuesAndOnceForEachProject() {
    assertEquals(2 + 3 * 2, statements("project in (OAK, ZEN) and updated > -5d"));
    assertEquals(2 + 3 * 2, statements("\"Whose move\" is empty or \"Answer by\" < now()"));
    assertEquals(2 + 3 * 2, statements("order by \"Answer by\" desc"));
  }

  private int statements(String query) {
    Person admin = issues.person("admin");
    return issues.open.statements().during(() -> findAll(admin, query)).other();
  }

  private void findAll(Person searcher, String query) {
    try {
      find(searcher, query);
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  public void searchesOnlyForWhatItParsed() {
    Query foreign = new Query() {};
    assertThrows(
        SearchException.class, () -> issues.search.search(null, foreign, new PagerFilter<>(0, 1)));
  }
}
