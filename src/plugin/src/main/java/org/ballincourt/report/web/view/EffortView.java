package org.ballincourt.report.web.view;

import java.util.List;
import org.ballincourt.jira.Texts;

/** What waiting and work cost us: never shown to a client. */
public final class EffortView {
  private final List<LineView> lines;
  private final Texts texts;

  public EffortView(List<LineView> lines, Texts texts) {
    this.lines = List.copyOf(lines);
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text("ballincourt.report.for-us");
  }

  public String getNote() {
    return texts.text("ballincourt.report.for-us-note");
  }

  public List<LineView> getLines() {
    return lines;
  }
}
