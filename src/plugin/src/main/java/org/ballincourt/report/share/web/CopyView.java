package org.ballincourt.report.share.web;

import org.ballincourt.jira.Texts;
import org.ballincourt.report.web.view.FiguresView;

/** The page of a shared report. */
public final class CopyView {
  private final Head head;
  private final FiguresView figures;
  private final TodayView today;
  private final Texts texts;

  /**
   * What the page says of the copy.
   *
   * @param way where to go back to
   * @param deletable whether the viewer may delete it
   */
  record Head(long number, String title, Way way, boolean deletable) {

    /** To a page below that of reports. */
    record Way(String path, String label) {}
  }

  CopyView(Head head, FiguresView figures, TodayView today, Texts texts) {
    this.head = head;
    this.figures = figures;
    this.today = today;
    this.texts = texts;
  }

  public long getNumber() {
    return head.number();
  }

  public String getTitle() {
    return head.title();
  }

  public String getWayPath() {
    return head.way().path();
  }

  public String getWayLabel() {
    return head.way().label();
  }

  public boolean isDeletable() {
    return head.deletable();
  }

  public String getDeleteLabel() {
    return texts.text("ballincourt.report.shared.delete");
  }

  public String getPrintLabel() {
    return texts.text("ballincourt.report.print");
  }

  public FiguresView getFigures() {
    return figures;
  }

  public TodayView getToday() {
    return today;
  }
}
