package org.ballincourt.court.web.project.doubts;

import java.util.List;
import org.ballincourt.court.web.CourtWords;

/** Issues whose histories do not fit together. */
public final class DoubtsView {

  private final List<DoubtView> doubts;
  private final boolean more;
  private final CourtWords words;

  /**
   * @param more whether there are others than these
   */
  DoubtsView(List<DoubtView> doubts, boolean more, CourtWords words) {
    this.doubts = List.copyOf(doubts);
    this.more = more;
    this.words = words;
  }

  public List<DoubtView> getDoubts() {
    return doubts;
  }

  public boolean isMore() {
    return more;
  }

  public String getMoreText() {
    return words.text("ballincourt.court.project.more-doubts", doubts.size());
  }

  public String getHeading() {
    return words.text("ballincourt.court.project.doubts");
  }

  public String getNote() {
    return words.text("ballincourt.court.project.doubts-note");
  }
}
