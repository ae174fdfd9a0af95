package org.ballincourt.host.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.Issues.Condition;
import org.ballincourt.host.issue.RankedIssues;
import org.ballincourt.host.search.condition.Binding;
import org.ballincourt.host.search.function.Searcher;
import org.ballincourt.host.search.jql.NotUnderstood;
import org.ballincourt.host.search.jql.QueryReader;
import org.ballincourt.host.search.jql.ReadQuery;
import org.ballincourt.host.user.People;
import org.ballincourt.host.user.Person;

/**
 * Finds issues: custom fields in the index, the rest in the database. One statement counts them,
 * one reads the page, and each project on it is read once; where they are sorted by a custom field,
 * one reads all that were found in the place of the first.
 */
public final class IssueSearch implements SearchService {
  private final Found found;
  private final Vocabulary vocabulary;
  private final People people;
  private final Clock clock;

  /** Where issues are found. */
  public record Found(Issues issues, RankedIssues ranked) {}

  public IssueSearch(Found found, Vocabulary vocabulary, People people, Clock clock) {
    this.found = found;
    this.vocabulary = vocabulary;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    MessageSet errors = new MessageSetImpl();
    try {
      return new ParseResult(new QueryReader(query).read(), errors);
    } catch (NotUnderstood e) {
      errors.addErrorMessage(e.getMessage());
      return new ParseResult(null, errors);
    }
  }

  /** Names, operators and values, also those that functions take. */
  @Override
  public MessageSet validateQuery(ApplicationUser user, Query query) {
    return new QueryCheck(vocabulary, searcher(user, false)).errors((ReadQuery) query);
  }

  @Override
  public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager)
      throws SearchException {
    return find(searcher(user, false), understood(query), pager);
  }

  @Override
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException {
    return find(searcher(user, true), understood(query), pager);
  }

  private static ReadQuery understood(Query query) throws SearchException {
    if (query instanceof ReadQuery understood) {
      return understood;
    }
    throw new SearchException("Only a query that was parsed here can be searched for");
  }

  private SearchResults<Issue> find(Searcher searcher, ReadQuery query, PagerFilter<?> pager) {
    Sorting sorting = new Sorting(query.sorts(), vocabulary.fields());
    Condition condition = condition(searcher, query);
    return sorting.isInDatabase()
        ? inDatabase(condition, sorting, pager)
        : withIndex(condition, sorting, pager);
  }

  /** Nobody finds what is archived. */
  private Condition condition(Searcher searcher, ReadQuery query) {
    Binding binding = new Binding(searcher);
    String sql =
        "not projects.archived and issues.project_id in (%s) and %s"
            .formatted(
                binding.projects(), new QuerySql(vocabulary, searcher, binding).of(query.clause()));
    return new Condition(sql, binding.values());
  }

  private SearchResults<Issue> inDatabase(
      Condition condition, Sorting sorting, PagerFilter<?> pager) {
    int total = found.issues().count(condition);
    List<Issue> page =
        List.copyOf(
            found.issues().page(condition, sorting.sql(), pager.getStart(), pager.getMax()));
    return results(page, total, pager);
  }

  private SearchResults<Issue> withIndex(
      Condition condition, Sorting sorting, PagerFilter<?> pager) {
    List<Long> all = sorting.sorted(found.ranked().find(condition, sorting.columns()));
    List<Long> page = all.stream().skip(pager.getStart()).limit(pager.getMax()).toList();
    List<Issue> issues = page.isEmpty() ? List.of() : found.issues().getIssueObjects(page);
    return results(issues, all.size(), pager);
  }

  private static SearchResults<Issue> results(List<Issue> page, int total, PagerFilter<?> pager) {
    return new SearchResults<>(page, total, pager.getMax(), pager.getStart());
  }

  private Searcher searcher(ApplicationUser user, boolean overridden) {
    ZoneId zone = user instanceof Person person ? person.view().zone() : people.defaultZone();
    return new Searcher(user, overridden, clock.instant(), zone);
  }
}
