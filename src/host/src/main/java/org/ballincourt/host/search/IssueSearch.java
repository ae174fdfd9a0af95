package org.ballincourt.host.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.user.People;
import org.ballincourt.host.user.Person;

/**
 * Finds issues in the database, so that its index is never behind: one statement counts them, one
 * reads the page, and each project on it is read once.
 */
public final class IssueSearch implements SearchService {
  private final Issues issues;
  private final People people;
  private final Clock clock;

  public IssueSearch(Issues issues, People people, Clock clock) {
    this.issues = issues;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    try {
      return new ParseResult(new QueryReader(query).read(), Errors.NONE);
    } catch (NotUnderstood e) {
      return new ParseResult(null, new Errors(Set.of(e.getMessage())));
    }
  }

  @Override
  public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
      throws SearchException {
    return find(searcher, understood(query).and(new BrowsableClause(searcher)), pager);
  }

  @Override
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
    return find(searcher, understood(query), pager);
  }

  /** Nobody finds what is archived. */
  private static String notArchived(Binding binding) {
    return "not projects.archived";
  }

  private static IssueQuery understood(Query query) throws SearchException {
    if (query instanceof IssueQuery understood) {
      return understood.and(IssueSearch::notArchived);
    }
    throw new SearchException("Only a query that was parsed here can be searched for");
  }

  private SearchResults<Issue> find(
      ApplicationUser searcher, IssueQuery query, PagerFilter<?> pager) {
    Binding binding = new Binding(clock.instant(), zone(searcher));
    Issues.Condition condition = new Issues.Condition(query.where(binding), binding.values());
    int total = issues.count(condition);
    List<Issue> page =
        List.copyOf(issues.page(condition, query.order().sql(), pager.getStart(), pager.getMax()));
    return new SearchResults<>(page, total, pager.getMax(), pager.getStart());
  }

  private ZoneId zone(ApplicationUser searcher) {
    return searcher instanceof Person person ? person.view().zone() : people.defaultZone();
  }

  /** The searcher may browse the issue's project; nobody may browse nothing. */
  private record BrowsableClause(ApplicationUser searcher) implements Clause {

    @Override
    public String sql(Binding binding) {
      if (searcher == null) {
        return "false";
      }
      return """
          exists (select 1 from project_role_members members
                  where members.project_id = issues.project_id and user_key = %s and role in (%s))
          """
          .formatted(
              binding.add(searcher.getKey()),
              binding.add(ProjectRoles.thatGrant(ProjectPermissions.BROWSE_PROJECTS)));
    }
  }
}
