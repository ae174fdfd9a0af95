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
   * @param list the query of the list that it is in
   * @param deletable whether the viewer may delete it
   */
  record Head(long number, String title, String list, boolean deletable) {}

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

  public String getListQuery() {
    return head.list();
  }

  public String getListLabel() {
    return texts.text("ballincourt.report.shared.list");
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
