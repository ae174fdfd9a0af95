package org.ballincourt.court.web.lists;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** One issue of a list. */
public final class RowView {

  private final Issue issue;
  private final List<CellView> cells;

  RowView(Issue issue, List<CellView> cells) {
    this.issue = issue;
    this.cells = List.copyOf(cells);
  }

  public String getKey() {
    return issue.getKey();
  }

  public String getSummary() {
    return issue.getSummary();
  }

  /** The same things in the same order as those of the list's other issues. */
  public List<CellView> getCells() {
    return cells;
  }
}
