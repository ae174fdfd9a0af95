package org.ballincourt.report.web.evidence;

import java.util.List;

/** What rows come to together. */
public final class EvidenceSumView {
  private final String name;
  private final List<EvidenceCellView> cells;

  /**
   * @param cells in the order of the columns; of those that do not add up empty
   */
  EvidenceSumView(String name, List<EvidenceCellView> cells) {
    this.name = name;
    this.cells = List.copyOf(cells);
  }

  public String getName() {
    return name;
  }

  public List<EvidenceCellView> getCells() {
    return cells;
  }
}
