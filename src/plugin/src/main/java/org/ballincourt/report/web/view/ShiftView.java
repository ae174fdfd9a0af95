package org.ballincourt.report.web.view;

import java.util.List;
import org.ballincourt.jira.Texts;

/** What late answers can have done to the date of a phase. */
public final class ShiftView {
  private final String phase;
  private final List<LineView> days;
  private final Texts texts;

  /**
   * @param days empty where nothing can be said, since our side has no time to answer
   */
  public ShiftView(String phase, List<LineView> days, Texts texts) {
    this.phase = phase;
    this.days = List.copyOf(days);
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text("ballincourt.report.shift", phase);
  }

  public boolean isStated() {
    return !days.isEmpty();
  }

  public List<LineView> getDays() {
    return days;
  }

  public String getUnstatedText() {
    return texts.text("ballincourt.report.shift-unstated");
  }

  public String getAssumptionsLabel() {
    return texts.text("ballincourt.report.shift-assumptions");
  }

  public List<String> getAssumptions() {
    return List.of(
        texts.text("ballincourt.report.shift-assumes.dated"),
        texts.text("ballincourt.report.shift-assumes.once"),
        texts.text("ballincourt.report.shift-assumes.both"),
        texts.text("ballincourt.report.shift-assumes.all"),
        texts.text("ballincourt.report.shift-assumes.calendar"));
  }
}
