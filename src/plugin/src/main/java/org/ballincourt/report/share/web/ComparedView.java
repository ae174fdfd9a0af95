package org.ballincourt.report.share.web;

import java.util.List;

/** A figure of both sides, then and today. */
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

  /** Ours then and today, theirs then and today. */
  public List<ComparedCellView> getCells() {
    return cells;
  }
}
