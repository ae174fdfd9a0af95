package org.ballincourt.commitment.web;

import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;

/** The times to answer of a project, in sentences and as the rows of a form. */
public final class TargetsView {

  private final List<String> sentences;
  private final List<TargetView> rows;
  private final TargetWords words;

  /**
   * @param rows the last one is the blank one
   */
  TargetsView(List<String> sentences, List<TargetView> rows, TargetWords words) {
    this.sentences = List.copyOf(sentences);
    this.rows = List.copyOf(rows);
    this.words = words;
  }

  public List<String> getSentences() {
    return sentences;
  }

  public List<TargetView> getRows() {
    return rows;
  }

  public long getMostDays() {
    return BusinessCalendar.FURTHEST.toDays();
  }

  public long getMostSeconds() {
    return BusinessCalendar.FURTHEST.toSeconds();
  }

  public String getHeading() {
    return words.text("ballincourt.target.title");
  }

  public String getRowLabel() {
    return words.text("ballincourt.target.row");
  }

  public String getWhoseLabel() {
    return words.text("ballincourt.target.whose");
  }

  public String getPhaseLabel() {
    return words.text("ballincourt.target.phase");
  }

  public String getKindLabel() {
    return words.text("ballincourt.target.kind");
  }

  public String getAmountLabel() {
    return words.text("ballincourt.target.amount");
  }

  public String getUnitLabel() {
    return words.text("ballincourt.target.unit");
  }

  public String getFromLabel() {
    return words.text("ballincourt.target.from");
  }

  public String getRemoveLabel() {
    return words.text("ballincourt.target.remove");
  }

  public String getAddLabel() {
    return words.text("ballincourt.target.add");
  }

  /** What somebody should know before she sets any. */
  public String getNote() {
    return words.text("ballincourt.target.note");
  }

  public String getKindNote() {
    return words.text("ballincourt.target.kind-note");
  }
}
