package org.ballincourt.report.web.view;

import java.util.List;

/** A part of the period: a week, or a month. */
public final class PartView {
  private final String label;
  private final List<SpentView> times;

  /**
   * @param times in the order of the holders
   */
  public PartView(String label, List<SpentView> times) {
    this.label = label;
    this.times = List.copyOf(times);
  }

  public String getLabel() {
    return label;
  }

  public List<SpentView> getTimes() {
    return times;
  }
}
