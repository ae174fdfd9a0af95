package org.ballincourt.host.web.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * What somebody's query finds.
 *
 * @param errors where there are any, nothing was searched for
 */
public record Found(List<String> errors, SearchResults<Issue> issues) {

  /** Reads, checks and answers the query. */
  public static Found by(
      SearchService search, ApplicationUser user, String jql, PagerFilter<?> pager) {
    SearchService.ParseResult parsed = search.parseQuery(user, jql);
    if (!parsed.isValid()) {
      return wrong(List.copyOf(parsed.getErrors().getErrorMessages()), pager);
    }
    List<String> errors =
        List.copyOf(search.validateQuery(user, parsed.getQuery()).getErrorMessages());
    try {
      return errors.isEmpty()
          ? new Found(errors, search.search(user, parsed.getQuery(), pager))
          : wrong(errors, pager);
    } catch (SearchException e) {
      return wrong(List.of(e.getMessage()), pager);
    }
  }

  private static Found wrong(List<String> errors, PagerFilter<?> pager) {
    return new Found(errors, new SearchResults<>(List.of(), 0, pager.getMax(), pager.getStart()));
  }
}
