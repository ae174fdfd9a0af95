package org.ballincourt.report.web.evidence;

import java.util.List;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PagingView;

/** The page with what lies behind a figure. */
public final class EvidenceView {
  private final Head head;
  private final List<EvidenceRowView> rows;
  private final Sums sums;
  private final PagingView paging;
  private final Texts texts;

  /**
   * Which figure it is.
   *
   * @param report the query of the report that it is of
   * @param csv the query of the same rows for REST
   * @param forUs whether no client is ever shown it
   */
  record Head(String title, String scope, String report, String csv, boolean forUs) {}

  /**
   * What the rows come to.
   *
   * @param hidden what the viewer may not open on this page; null where there is nothing
   * @param total of all pages
   */
  record Sums(List<String> columns, EvidenceSumView hidden, EvidenceSumView total) {}

  EvidenceView(Head head, List<EvidenceRowView> rows, Sums sums, PagingView paging, Texts texts) {
    this.head = head;
    this.rows = List.copyOf(rows);
    this.sums = sums;
    this.paging = paging;
    this.texts = texts;
  }

  public String getTitle() {
    return head.title();
  }

  public String getScope() {
    return head.scope();
  }

  public String getReportQuery() {
    return head.report();
  }

  public String getReportLabel() {
    return texts.text("ballincourt.report.title");
  }

  public String getCsvQuery() {
    return head.csv();
  }

  public String getCsvLabel() {
    return texts.text("ballincourt.report.turns-csv");
  }

  public boolean isForUs() {
    return head.forUs();
  }

  public String getForUsLabel() {
    return texts.text("ballincourt.report.for-us");
  }

  public String getIssueLabel() {
    return texts.text("ballincourt.court.project.issue");
  }

  public List<String> getColumns() {
    return sums.columns();
  }

  public List<EvidenceRowView> getRows() {
    return rows;
  }

  /** Null where the viewer may open all that is on this page. */
  public EvidenceSumView getHidden() {
    return sums.hidden();
  }

  public EvidenceSumView getTotal() {
    return sums.total();
  }

  public PagingView getPaging() {
    return paging;
  }

  public boolean isNothing() {
    return rows.isEmpty() && sums.hidden() == null;
  }

  public String getNothingText() {
    return texts.text("ballincourt.report.nothing-behind");
  }
}
