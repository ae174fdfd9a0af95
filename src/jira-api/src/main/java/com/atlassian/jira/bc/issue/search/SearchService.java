package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Finds issues.
 *
 * <p>Evidence: full mock at 8.20; {@code search} at 9.4, {@code parseQuery} at 9.0-11.0.
 */
public interface SearchService {
  /** Reads JQL; nobody is {@code null}. */
  ParseResult parseQuery(ApplicationUser searcher, String query);

  /** What of a query that was read makes no sense to Jira; nobody is {@code null}. */
  MessageSet validateQuery(ApplicationUser searcher, Query query);

  /** Finds those that the searcher may browse; nobody is {@code null}. */
  SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
      throws SearchException;

  /** Finds them whoever may browse them. */
  SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

  /** What was read, and what was not understood. */
  class ParseResult {
    private final Query query;
    private final MessageSet errors;

    public ParseResult(Query query, MessageSet errors) {
      this.query = query;
      this.errors = errors;
    }

    public boolean isValid() {
      return !errors.hasAnyErrors();
    }

    public Query getQuery() {
      return query;
    }

    public MessageSet getErrors() {
      return errors;
    }
  }
}
