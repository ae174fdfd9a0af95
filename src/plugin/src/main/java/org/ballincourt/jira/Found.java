package org.ballincourt.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What Jira's search finds. It reads an index, which may be a little behind the database. */
@Component
public class Found {

  /**
   * What a query finds.
   *
   * @param issues the first ones of it
   * @param total how many there are in all
   * @param faults what Jira does not understand in it, in the viewer’s words
   */
  public record Answer(List<Issue> issues, int total, Collection<String> faults) {

    public Answer {
      issues = List.copyOf(issues);
      faults = List.copyOf(faults);
    }
  }

  static final int MOST_AT_ONCE = 1000;
  static final int OVERLAP = 50;

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

  /** Those that the person who is looking may see, by a query of hers. */
  public Answer by(String jql, int most) {
    ApplicationUser viewer = authentication.getLoggedInUser();
    SearchService.ParseResult parsed = searches.parseQuery(viewer, jql);
    if (!parsed.isValid()) {
      return new Answer(List.of(), 0, parsed.getErrors().getErrorMessages());
    }
    MessageSet senseless = searches.validateQuery(viewer, parsed.getQuery());
    return senseless.hasAnyErrors()
        ? new Answer(List.of(), 0, senseless.getErrorMessages())
        : by(parsed.getQuery(), viewer, most);
  }

  private Answer by(Query query, ApplicationUser viewer, int most) {
    try {
      SearchResults<Issue> results = searches.search(viewer, query, new PagerFilter<>(0, most));
      return new Answer(results.getResults(), results.getTotal(), List.of());
    } catch (SearchException e) {
      throw new IllegalStateException("Jira cannot search for issues", e);
    }
  }

  /**
   * The issues of these projects that Jira has changed so lately, whoever may see them, page by
   * page. The window is told as minutes from now, so that nobody's zone matters. What is changed
   * while pages are read comes to the front; what is deleted draws the others forward, for which
   * pages overlap.
   *
   * @param window rounded up to minutes, positive
   */
  public SortedSet<Long> changedWithin(Duration window, Collection<Long> projectIds) {
    SortedSet<Long> changed = new TreeSet<>();
    if (!projectIds.isEmpty()) {
      String jql =
          "project in (%s) AND updated >= \"-%dm\" ORDER BY updated DESC"
              .formatted(list(projectIds), window.toMinutes() + 1);
      addAll(parsed(jql, null), changed);
    }
    return changed;
  }

  /** How many a query of ours finds, whoever may see them. */
  public int count(String jql) {
    try {
      Query query = parsed(jql, null);
      return searches.searchOverrideSecurity(null, query, new PagerFilter<>(0, 1)).getTotal();
    } catch (SearchException e) {
      throw new IllegalStateException("Jira cannot search for issues", e);
    }
  }

  /** The projects of those of the issues that the index has, whoever may see them. */
  public Set<Long> projectsOf(Collection<Long> issueIds) {
    List<Long> ids = issueIds.stream().distinct().toList();
    Set<Long> projects = new HashSet<>();
    for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
      List<Long> some = ids.subList(from, Math.min(from + MOST_AT_ONCE, ids.size()));
      page(parsed("issue in (" + list(some) + ")", null), 0)
          .getResults()
          .forEach(issue -> projects.add(issue.getProjectId()));
    }
    return projects;
  }

  private void addAll(Query query, SortedSet<Long> changed) {
    int start = 0;
    int total;
    do {
      SearchResults<Issue> page = page(query, start);
      page.getResults().forEach(issue -> changed.add(issue.getId()));
      total = page.getResults().isEmpty() ? 0 : page.getTotal();
      start += MOST_AT_ONCE - OVERLAP;
    } while (start + OVERLAP < total);
  }

  private SearchResults<Issue> page(Query query, int start) {
    try {
      return searches.searchOverrideSecurity(null, query, new PagerFilter<>(start, MOST_AT_ONCE));
    } catch (SearchException e) {
      throw new IllegalStateException("Jira cannot search for issues", e);
    }
  }

  private static String list(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private List<Issue> visible(List<Long> ids) {
    ApplicationUser viewer = authentication.getLoggedInUser();
    Query query = parsed("issue in (" + list(ids) + ")", viewer);
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
