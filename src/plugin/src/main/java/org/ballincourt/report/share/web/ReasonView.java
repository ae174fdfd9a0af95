package org.ballincourt.report.share.web;

import java.util.List;

/** All that counts otherwise for one cause. */
public final class ReasonView {

  /** With more than these whoever looks for the next cause would scroll for long. */
  private static final int FEW = 50;

  private final String heading;
  private final List<DeviationView> rows;
  private final String more;

  /**
   * @param more says that there are others; null where there are none
   */
  ReasonView(String heading, List<DeviationView> rows, String more) {
    this.heading = heading;
    this.rows = List.copyOf(rows);
    this.more = more;
  }

  public String getHeading() {
    return heading;
  }

  public boolean isShown() {
    return !rows.isEmpty();
  }

  public boolean isFew() {
    return rows.size() <= FEW;
  }

  public List<DeviationView> getRows() {
    return rows;
  }

  /** Null where all are shown. */
  public String getMore() {
    return more;
  }
}
