package org.ballincourt.court.web.project;

import java.util.List;
import org.ballincourt.court.web.lists.ListView;
import org.ballincourt.court.web.project.doubts.DoubtsView;
import org.ballincourt.court.web.project.totals.TotalsView;
import org.ballincourt.court.web.project.waiting.WaitingView;
import org.ballincourt.followup.outcome.lesson.web.LessonsView;

/** What is to be done, what is with the client, how much is with others, and what does not fit. */
public final class CourtView {

  private final CountsView counts;
  private final List<ListView> lists;
  private final WaitingView waiting;
  private final TotalsView totals;
  private final DoubtsView doubts;
  private final LessonsView lessons;

  /**
   * @param totals null where the viewer may not see them
   * @param doubts null where every history fits
   */
  CourtView(
      CountsView counts,
      List<ListView> lists,
      WaitingView waiting,
      TotalsView totals,
      DoubtsView doubts) {
    this(counts, lists, waiting, totals, doubts, null);
  }

  private CourtView(
      CountsView counts,
      List<ListView> lists,
      WaitingView waiting,
      TotalsView totals,
      DoubtsView doubts,
      LessonsView lessons) {
    this.counts = counts;
    this.lists = List.copyOf(lists);
    this.waiting = waiting;
    this.totals = totals;
    this.doubts = doubts;
    this.lessons = lessons;
  }

  /** The same below what was learned before. */
  CourtView with(LessonsView learned) {
    return new CourtView(counts, lists, waiting, totals, doubts, learned);
  }

  /** Null where there is nothing that was not seen. */
  public LessonsView getLessons() {
    return lessons;
  }

  public CountsView getCounts() {
    return counts;
  }

  /** Those on which there is anything. */
  public List<ListView> getLists() {
    return lists;
  }

  public WaitingView getWaiting() {
    return waiting;
  }

  /** Whether all that waits stands on the lists of what is to be done as well. */
  public boolean isWaitingFolded() {
    return !lists.isEmpty() && waiting.isShown() && !waiting.isMore() && !waiting.isBeyondFirst();
  }

  /** Null where the viewer may not see them. */
  public TotalsView getTotals() {
    return totals;
  }

  public DoubtsView getDoubts() {
    return doubts;
  }
}
