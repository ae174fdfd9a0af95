package org.ballincourt.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** A search that finds all even ids, the highest first. */
public class FoundTest {

  private static final String CHANGED =
      "project in (10, 11) AND updated >= \"-91m\" ORDER BY updated DESC";

  private final SearchService searches = mock(SearchService.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final ApplicationUser viewer = mock(ApplicationUser.class);
  private final MessageSet errors = mock(MessageSet.class);
  private final List<List<Long>> asked = new ArrayList<>();
  private final Found found = new Found(searches, authentication);

  private record Ids(List<Long> ids) implements Query {}

  @Before
  public void searchFindsEvenIds() throws SearchException {
    when(authentication.getLoggedInUser()).thenReturn(viewer);
    when(searches.parseQuery(any(), any()))
        .thenAnswer(
            call -> new SearchService.ParseResult(new Ids(idsOf(call.getArgument(1))), errors));
    when(searches.search(any(), any(), any()))
        .thenAnswer(
            call -> {
              assertEquals(viewer, call.getArgument(0));
              return results(((Ids) call.getArgument(1)).ids());
            });
  }

  private static List<Long> idsOf(String jql) {
    return Stream.of(jql.replace("issue in (", "").replace(")", "").split(", "))
        .map(Long::valueOf)
        .toList();
  }

  private SearchResults<Issue> results(List<Long> ids) {
    asked.add(ids);
    List<Issue> issues = new ArrayList<>();
    ids.stream().filter(id -> id % 2 == 0).forEach(id -> issues.add(issue(id)));
    Collections.reverse(issues);
    return new SearchResults<>(issues, issues.size(), Found.MOST_AT_ONCE, 0);
  }

  private static Issue issue(long id) {
    Issue issue = mock(Issue.class);
    when(issue.getId()).thenReturn(id);
    return issue;
  }

  private static List<Long> ids(List<Issue> issues) {
    return issues.stream().map(Issue::getId).toList();
  }

  @Test
  public void givesWhatTheViewerMaySeeInTheOrderOfTheIds() {
    assertEquals(List.of(6L, 2L, 4L), ids(found.visibleOf(List.of(6L, 1L, 2L, 4L, 2L))));
  }

  @Test
  public void doesNotSearchForNothing() {
    assertEquals(List.of(), found.visibleOf(List.of()));
    assertEquals(List.of(), asked);
  }

  @Test
  public void searchesForAThousandAtOnce() {
    List<Long> ids = LongStream.rangeClosed(1, 2001).boxed().toList();

    assertEquals(1000, found.visibleOf(ids).size());
    assertEquals(List.of(1000, 1000, 1), asked.stream().map(List::size).toList());
  }

  @Test
  public void findsWhatWasChangedPageByPage() throws SearchException {
    List<Integer> starts = new ArrayList<>();
    List<Long> all = LongStream.rangeClosed(1, 2500).boxed().toList();
    doReturn(new SearchService.ParseResult(new Ids(all), errors))
        .when(searches)
        .parseQuery(null, CHANGED);
    when(searches.searchOverrideSecurity(any(), eq(new Ids(all)), any()))
        .thenAnswer(
            call -> {
              PagerFilter<?> pager = call.getArgument(2);
              starts.add(pager.getStart());
              int end = Math.min(pager.getStart() + pager.getMax(), all.size());
              List<Issue> page =
                  all.subList(pager.getStart(), end).stream().map(FoundTest::issue).toList();
              return new SearchResults<>(page, all.size(), pager.getMax(), pager.getStart());
            });

    assertEquals(
        new TreeSet<>(all), found.changedWithin(Duration.ofMinutes(90), List.of(10L, 11L)));
    assertEquals(List.of(0, 950, 1900), starts);
  }

  @Test
  public void findsNothingInNoProject() {
    assertEquals(new TreeSet<>(), found.changedWithin(Duration.ofMinutes(90), List.of()));
  }

  @Test
  public void saysWhatJiraDoesNotUnderstand() {
    when(errors.hasAnyErrors()).thenReturn(true);
    when(errors.getErrorMessages()).thenReturn(Set.of("No such field"));

    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> found.visibleOf(List.of(2L)));
    assertEquals("Jira does not understand issue in (2): [No such field]", e.getMessage());
  }
}
