package org.ballincourt.report.web.view;

import java.util.List;
import org.ballincourt.jira.Texts;

/** With whom time went, part by part. */
public final class TimeView {

  /** More than this does not fit on a printed page. */
  private static final int MOST_PRINTED = 14;

  private final List<HolderView> holders;
  private final List<PartView> parts;
  private final boolean weeks;
  private final Texts texts;

  /**
   * @param weeks whether the parts are weeks, else months
   */
  public TimeView(List<HolderView> holders, List<PartView> parts, boolean weeks, Texts texts) {
    this.holders = List.copyOf(holders);
    this.parts = List.copyOf(parts);
    this.weeks = weeks;
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text(
        weeks ? "ballincourt.report.time-by-week" : "ballincourt.report.time-by-month");
  }

  public String getNote() {
    return texts.text("ballincourt.report.time-note");
  }

  public String getTableLabel() {
    return texts.text("ballincourt.report.time-table");
  }

  public String getPartLabel() {
    return texts.text(weeks ? "ballincourt.report.week-from" : "ballincourt.report.month-from");
  }

  public List<HolderView> getHolders() {
    return holders;
  }

  public List<PartView> getParts() {
    return parts;
  }

  public String getSumLabel() {
    return texts.text("ballincourt.report.whole-period");
  }

  public String getHoursLabel() {
    return texts.text("ballincourt.report.hours-axis");
  }

  public boolean isPrintable() {
    return parts.size() <= MOST_PRINTED;
  }
}
