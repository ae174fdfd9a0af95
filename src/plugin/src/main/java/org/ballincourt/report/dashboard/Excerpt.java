package org.ballincourt.report.dashboard;

import java.util.List;
import java.util.function.Predicate;

/**
 * The first rows of a list, and how many others there are, so that all of it adds up.
 *
 * @param rows what is shown, in the order of the list
 * @param more how many others the viewer may open
 * @param hidden how many there are that she may not open
 */
public record Excerpt<T>(List<T> rows, int more, int hidden) {

  public Excerpt {
    rows = List.copyOf(rows);
  }

  /**
   * @param visible whether she may open it
   * @param most how many rows are shown, at least 1
   */
  public static <T> Excerpt<T> of(List<T> all, Predicate<T> visible, int most) {
    List<T> hers = all.stream().filter(visible).toList();
    List<T> rows = hers.subList(0, Math.min(most, hers.size()));
    return new Excerpt<>(rows, hers.size() - rows.size(), all.size() - hers.size());
  }

  /** Of a list that she may see all of. */
  public static <T> Excerpt<T> of(List<T> all, int most) {
    return of(all, any -> true, most);
  }

  /** How long the list is. */
  public int total() {
    return rows.size() + more + hidden;
  }
}
