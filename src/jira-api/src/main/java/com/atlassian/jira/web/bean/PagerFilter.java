package com.atlassian.jira.web.bean;

/**
 * Which page of what is found is wanted.
 *
 * <p>Evidence: constructed at 9.4.
 *
 * @param <T> what is searched for
 */
public class PagerFilter<T> {
  private final int start;
  private final int max;

  public PagerFilter(int start, int max) {
    this.start = start;
    this.max = max;
  }

  public int getStart() {
    return start;
  }

  public int getMax() {
    return max;
  }
}
