package org.ballincourt.report.web.view;

import java.time.LocalDate;
import java.util.List;

/** A part of the period: a week, or a month. */
public final class PartView {
  private final LocalDate day;
  private final String label;
  private final List<SpentView> times;

  /**
   * @param day the first one, not null
   * @param label the same in words
   * @param times in the order of the holders
   */
  public PartView(LocalDate day, String label, List<SpentView> times) {
    this.day = day;
    this.label = label;
    this.times = List.copyOf(times);
  }

  /** The first day, as ISO 8601 has it. */
  public String getDay() {
    return day.toString();
  }

  public String getLabel() {
    return label;
  }

  public List<SpentView> getTimes() {
    return times;
  }
}
