package org.ballincourt.jira.web;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PagingView.Link;

/**
 * One page of a long list.
 *
 * @param number from 1
 * @param size of how many rows
 */
public record PageOf(int number, int size) {

  /** Nobody turns more pages by hand. */
  private static final int LAST = 99_999;

  /**
   * @param text as it came with a request; nonsense, and nothing, is the first page
   */
  public static PageOf number(String text, int size) {
    boolean readable = text != null && text.matches("[1-9]\\d{0,5}");
    return new PageOf(readable ? Math.min(LAST, Integer.parseInt(text)) : 1, size);
  }

  /** This page, or the last one where the list has become shorter than that. */
  public PageOf within(int rows) {
    int last = Math.max(1, (rows + size - 1) / size);
    return number <= last ? this : new PageOf(last, size);
  }

  /** How many rows come before it. */
  public int from() {
    return (number - 1) * size;
  }

  /** Its rows, where the whole list is at hand. */
  public <T> List<T> of(List<T> all) {
    int start = Math.min(from(), all.size());
    return all.subList(start, Math.min(all.size(), start + size));
  }

  /**
   * The ways to the pages before and after.
   *
   * @param more whether there are rows after it
   * @param query the other parameters, each with {@code &} behind it
   */
  public PagingView view(boolean more, String query, Texts texts) {
    return new PagingView(
        query(number, query),
        texts.text("ballincourt.page.paging", number),
        number == 1 ? null : link(number - 1, query, texts.text("ballincourt.page.back")),
        more ? link(number + 1, query, texts.text("ballincourt.page.on")) : null);
  }

  private static Link link(int number, String query, String label) {
    return new Link(query(number, query), label);
  }

  private static String query(int number, String query) {
    return "?" + query + "page=" + number;
  }
}
