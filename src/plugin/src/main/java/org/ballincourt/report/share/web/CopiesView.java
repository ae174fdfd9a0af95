package org.ballincourt.report.share.web;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PagingView;

/** The page with the shared reports of a project, or about a client. */
public final class CopiesView {
  private final List<CopyLineView> lines;
  private final String report;
  private final PagingView paging;
  private final Texts texts;

  /**
   * @param report the query of the report as it is now
   */
  CopiesView(List<CopyLineView> lines, String report, PagingView paging, Texts texts) {
    this.lines = List.copyOf(lines);
    this.report = report;
    this.paging = paging;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.report.shared.list");
  }

  public String getReportQuery() {
    return report;
  }

  public String getReportLabel() {
    return texts.text("ballincourt.report.title");
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public String getEmptyText() {
    return texts.text("ballincourt.report.shared.none");
  }

  public List<CopyLineView> getLines() {
    return lines;
  }

  public PagingView getPaging() {
    return paging;
  }
}
