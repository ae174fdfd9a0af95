package org.ballincourt.report.share.web;

import java.util.List;

/** A figure then and today, of both sides or alone. */
public final class ComparedView {
  private final String name;
  private final List<ComparedCellView> cells;

  ComparedView(String name, List<ComparedCellView> cells) {
    this.name = name;
    this.cells = List.copyOf(cells);
  }

  public String getName() {
    return name;
  }

  /** Then and today; of both sides ours, then theirs. */
  public List<ComparedCellView> getCells() {
    return cells;
  }
}
