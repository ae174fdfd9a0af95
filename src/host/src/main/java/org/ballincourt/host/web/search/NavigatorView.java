package org.ballincourt.host.web.search;

import java.util.List;
import org.ballincourt.host.web.project.StatusView;

/**
 * The issues that a query finds.
 *
 * @param errors what is wrong with the query; nothing is found then
 * @param columns names of custom fields, each of which has a cell in each row
 */
public record NavigatorView(
    String jql, List<String> errors, List<String> columns, List<Row> issues, Pages pages) {

  /** An issue in the list. */
  public record Row(String key, String summary, StatusView status, Times times, List<Cell> cells) {}

  /** What a field's own template makes of its value. */
  public record Cell(String valueHtml) {}

  /** When it came and last changed. */
  public record Times(String created, String updated) {}

  /** Which issues these are, counted from 1. */
  public record Pages(int first, int last, int total, Neighbours neighbours) {
    public boolean empty() {
      return total == 0;
    }
  }

  /** Links to the pages around; empty where there is none. */
  public record Neighbours(String previous, String next) {}

  public boolean wrong() {
    return !errors.isEmpty();
  }
}
