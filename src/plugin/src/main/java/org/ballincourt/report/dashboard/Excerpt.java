package org.ballincourt.report.dashboard;

import java.util.List;

/**
 * The first rows of a list, and how many others there are, so that all of it adds up.
 *
 * @param rows what is shown, in the order of the list
 * @param more how many others come after these
 * @param hidden how many that the viewer may not open were passed over
 */
public record Excerpt<T>(List<T> rows, int more, int hidden) {

  public Excerpt {
    rows = List.copyOf(rows);
  }

  /**
   * Of a list that the viewer may see all of.
   *
   * @param most how many rows are shown, at least 1
   */
  public static <T> Excerpt<T> of(List<T> all, int most) {
    List<T> rows = all.subList(0, Math.min(most, all.size()));
    return new Excerpt<>(rows, all.size() - rows.size(), 0);
  }

  /** How long the list is. */
  public int total() {
    return rows.size() + more + hidden;
  }
}
