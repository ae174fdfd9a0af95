package org.ballincourt.report.web.evidence;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** A turn, or a request, behind a figure. */
public final class EvidenceRowView {
  private final Issue issue;
  private final List<EvidenceCellView> cells;

  /**
   * @param issue one that the viewer may open
   */
  EvidenceRowView(Issue issue, List<EvidenceCellView> cells) {
    this.issue = issue;
    this.cells = List.copyOf(cells);
  }

  public String getKey() {
    return issue.getKey();
  }

  public String getSummary() {
    return issue.getSummary();
  }

  public List<EvidenceCellView> getCells() {
    return cells;
  }
}
