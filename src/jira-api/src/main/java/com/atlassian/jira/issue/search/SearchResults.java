package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * <p>Evidence: {@code getResults} since 8.0, {@code getTotal} at 9.4, the constructor at 8.20.
 *
 * @param <T> what was searched for
 */
public class SearchResults<T> {
  private final List<T> results;
  private final int total;

  /**
   * @param total of which this is a page
   * @param max how many the page may hold
   * @param start of the page, from 0
   */
  public SearchResults(List<T> results, int total, int max, int start) {
    this.results = results;
    this.total = total;
  }

  public List<T> getResults() {
    return results;
  }

  public int getTotal() {
    return total;
  }
}
