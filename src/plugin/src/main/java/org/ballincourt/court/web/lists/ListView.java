package org.ballincourt.court.web.lists;

import java.util.List;
import org.ballincourt.court.web.CourtWords;

/** One list: of one kind of thing at most twenty issues, and how many there are besides. */
public final class ListView {

  private final Kind kind;
  private final List<RowView> rows;
  private final Rest rest;
  private final CourtWords words;

  /**
   * What is not shown.
   *
   * @param more how many others the viewer may open
   * @param hidden how many others she may not open
   * @param open whether there may be others that were not looked at
   */
  record Rest(int more, int hidden, boolean open) {}

  ListView(Kind kind, List<RowView> rows, Rest rest, CourtWords words) {
    this.kind = kind;
    this.rows = List.copyOf(rows);
    this.rest = rest;
    this.words = words;
  }

  /** The part of CSS classes that stands for the kind. */
  public String getStyle() {
    return CourtWords.code(kind);
  }

  public String getHeading() {
    return words.text("ballincourt.list.heading." + getStyle());
  }

  /** What stands on this list, in a sentence. */
  public String getNote() {
    return words.text("ballincourt.list.note." + getStyle());
  }

  public boolean isShown() {
    return !rows.isEmpty();
  }

  public List<RowView> getRows() {
    return rows;
  }

  public String getIssueLabel() {
    return words.text("ballincourt.court.project.issue");
  }

  /** What stands in the cells; empty where there is no row. */
  public List<CellView> getColumns() {
    return rows.isEmpty() ? List.of() : rows.get(0).getCells();
  }

  public boolean isMore() {
    return rest.more() > 0 || rest.open();
  }

  public String getMoreText() {
    return rest.open()
        ? words.text("ballincourt.list.more-than", rest.more())
        : words.text("ballincourt.list.more", rest.more());
  }

  public boolean isHidden() {
    return rest.hidden() > 0;
  }

  public String getHiddenText() {
    return rows.isEmpty()
        ? words.text("ballincourt.list.only-hidden", rest.hidden())
        : words.text("ballincourt.court.project.hidden", rest.hidden());
  }
}
