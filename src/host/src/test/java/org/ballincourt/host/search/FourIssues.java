package org.ballincourt.host.search;

import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.issue.Statuses;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.project.RoleMembers;
import org.ballincourt.host.search.function.Functions;
import org.ballincourt.host.user.People;
import org.ballincourt.host.user.Person;

/**
 * OAK-1 (100), OAK-2 (101), OAK-10 (102) and ZEN-1 (103), of which the last is hidden from {@code
 * pm}; it is noon in Greenwich.
 */
final class FourIssues implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  final Database open;
  final People people;
  final Functions functions = new Functions();
  final IssueSearch search;

  FourIssues(String url) {
    open = Database.open(url);
    people = new People(open.sql(), ZoneOffset.UTC);
    people.addOwn();
    Statuses statuses = new Statuses(open.sql());
    statuses.add(new StoredStatus("3", "Doing", new StoredStatus.Category("indeterminate")));
    statuses.add(new StoredStatus("5", "Over", new StoredStatus.Category("done")));
    project(1, "OAK");
    project(2, "ZEN");
    new RoleMembers(open.sql()).deal();
    issue(100, "OAK-1", 1, "2026-03-02T11:00:00Z");
    issue(101, "OAK-2", 1, "2026-03-02T10:59:59Z");
    issue(102, "OAK-10", 1, "2026-02-28T12:00:00Z");
    issue(103, "ZEN-1", 2, "2026-03-02T11:30:00Z");
    set("insert into former_issue_keys values ('ELM-7', 100)");
    search = new SmallIndex(open, functions).search(people, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private void project(long id, String key) {
    open.sql()
        .sql("insert into projects (id, project_key, name, fresh) values (?, ?, ?, false)")
        .params(id, key, "Project " + key)
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

  void set(String statement) {
    open.sql().sql(statement).update();
  }

  Person person(String name) {
    return people.byName(name).orElseThrow();
  }

  Query query(String text) {
    ParseResult parsed = search.parseQuery(null, text);
    assertTrue(parsed.getErrors().getErrorMessages().toString(), parsed.isValid());
    return parsed.getQuery();
  }

  /** The keys of those that the person finds. */
  List<String> found(String person, String text) {
    try {
      return search
          .search(person(person), query(text), new PagerFilter<>(0, 100))
          .getResults()
          .stream()
          .map(Issue::getKey)
          .toList();
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  /** As the administrator, who sees all. */
  List<String> found(String text) {
    return found("admin", text);
  }

  /** What is wrong with a query that can be read. */
  List<String> errors(String person, String text) {
    return List.copyOf(search.validateQuery(person(person), query(text)).getErrorMessages());
  }

  @Override
  public void close() {
    open.close();
  }
}
