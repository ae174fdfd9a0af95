package org.ballincourt.report.web.view;

import java.util.List;
import org.ballincourt.jira.Texts;

/** The figures of both sides, side by side and in one order. */
public final class SidesView {
  private final Columns columns;
  private final List<FigureView> ended;
  private final List<FigureView> now;
  private final List<String> certainty;
  private final Texts texts;

  /** Whose figures stand in which column. */
  public record Columns(String ours, String theirs) {}

  /**
   * @param ended of what ended in the period
   * @param now of what stands now
   * @param certainty between what the shares lie, in sentences; empty where none is told in percent
   */
  public SidesView(
      Columns columns,
      List<FigureView> ended,
      List<FigureView> now,
      List<String> certainty,
      Texts texts) {
    this.columns = columns;
    this.ended = List.copyOf(ended);
    this.now = List.copyOf(now);
    this.certainty = List.copyOf(certainty);
    this.texts = texts;
  }

  public String getHeading() {
    return texts.text("ballincourt.report.sides");
  }

  public String getFigureLabel() {
    return texts.text("ballincourt.report.figure");
  }

  public String getOurLabel() {
    return columns.ours();
  }

  public String getTheirLabel() {
    return columns.theirs();
  }

  public String getEndedLabel() {
    return texts.text("ballincourt.report.ended");
  }

  public List<FigureView> getEnded() {
    return ended;
  }

  public String getNowLabel() {
    return texts.text("ballincourt.report.now");
  }

  public List<FigureView> getNow() {
    return now;
  }

  public boolean isCertain() {
    return !certainty.isEmpty();
  }

  public String getCertaintyLabel() {
    return texts.text("ballincourt.report.certainty");
  }

  public List<String> getCertainty() {
    return certainty;
  }
}
