package org.ballincourt.report.share.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** What a copy would say today, and why that differs. */
public final class TodayView {
  private final String result;
  private final List<String> circumstances;
  private final List<ComparedView> figures;
  private final List<ComparedView> lines;
  private final List<String> columns;
  private final List<ReasonView> reasons;
  private final Texts texts;

  /**
   * @param result in a sentence
   * @param figures those that differ; null where nothing can be counted
   */
  TodayView(
      String result,
      List<String> circumstances,
      ComparedFigures figures,
      List<ReasonView> reasons,
      Texts texts) {
    this.result = result;
    this.circumstances = List.copyOf(circumstances);
    this.figures = figures == null ? List.of() : figures.sides();
    this.lines = figures == null ? List.of() : figures.lines();
    this.columns = figures == null ? List.of() : figures.columns();
    this.reasons = List.copyOf(reasons);
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text("ballincourt.report.shared.today");
  }

  public String getResult() {
    return result;
  }

  public List<String> getCircumstances() {
    return circumstances;
  }

  public boolean isCompared() {
    return !figures.isEmpty();
  }

  public List<ComparedView> getFigures() {
    return figures;
  }

  public boolean isLined() {
    return !lines.isEmpty();
  }

  /** Figures that stand alone. */
  public List<ComparedView> getLines() {
    return lines;
  }

  public List<String> getColumns() {
    return columns;
  }

  public List<ReasonView> getReasons() {
    return reasons;
  }

  public String getThenLabel() {
    return texts.text("ballincourt.report.shared.then");
  }

  public String getTodayLabel() {
    return texts.text("ballincourt.report.shared.today");
  }

  public String getTurnsLabel() {
    return texts.text("ballincourt.report.shared.turn-by-turn");
  }

  public String getIssueLabel() {
    return texts.text("ballincourt.report.shared.issue");
  }
}
