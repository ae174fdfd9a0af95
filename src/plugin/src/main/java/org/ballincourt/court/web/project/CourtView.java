package org.ballincourt.court.web.project;

import java.util.List;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.project.totals.TotalsView;

/** What is with the client, how much is with others, and what does not fit. */
public final class CourtView {

  private final List<CountView> counts;
  private final WaitingView waiting;
  private final TotalsView totals;
  private final DoubtsView doubts;
  private final CourtWords words;

  /**
   * @param doubts null where every history fits
   */
  CourtView(
      List<CountView> counts,
      WaitingView waiting,
      TotalsView totals,
      DoubtsView doubts,
      CourtWords words) {
    this.counts = List.copyOf(counts);
    this.waiting = waiting;
    this.totals = totals;
    this.doubts = doubts;
    this.words = words;
  }

  public List<CountView> getCounts() {
    return counts;
  }

  public WaitingView getWaiting() {
    return waiting;
  }

  public TotalsView getTotals() {
    return totals;
  }

  public DoubtsView getDoubts() {
    return doubts;
  }

  public String getCountsHeading() {
    return words.text("ballincourt.court.project.counts");
  }

  public String getWaitingHeading() {
    return words.text("ballincourt.court.project.waiting");
  }
}
