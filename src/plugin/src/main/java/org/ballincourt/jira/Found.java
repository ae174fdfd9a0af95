package org.ballincourt.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What Jira's search finds. It reads an index, which may be a little behind the database. */
@Component
public class Found {

  static final int MOST_AT_ONCE = 1000;

  private final SearchService searches;
  private final JiraAuthenticationContext authentication;

  @Inject
  public Found(SearchService searches, JiraAuthenticationContext authentication) {
    this.searches = searches;
    this.authentication = authentication;
  }

  /**
   * Those of the issues that the person who is looking may see, in the order of the ids; one search
   * for each thousand.
   */
  public List<Issue> visibleOf(Collection<Long> issueIds) {
    List<Long> ids = issueIds.stream().distinct().toList();
    Map<Long, Issue> visible = new HashMap<>();
    for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
      List<Long> some = ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size()));
      visible(some).forEach(issue -> visible.put(issue.getId(), issue));
    }
    return ids.stream().map(visible::get).filter(Objects::nonNull).toList();
  }

  private List<Issue> visible(List<Long> ids) {
    String list = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    ApplicationUser viewer = authentication.getLoggedInUser();
    Query query = parsed("issue in (" + list + ")", viewer);
    try {
      return searches.search(viewer, query, new PagerFilter<>(0, MOST_AT_ONCE)).getResults();
    } catch (SearchException e) {
      throw new IllegalStateException("Jira cannot search for issues", e);
    }
  }

  private Query parsed(String jql, ApplicationUser searcher) {
    SearchService.ParseResult parsed = searches.parseQuery(searcher, jql);
    if (!parsed.isValid()) {
      throw new IllegalStateException(
          "Jira does not understand " + jql + ": " + parsed.getErrors().getErrorMessages());
    }
    return parsed.getQuery();
  }
}
