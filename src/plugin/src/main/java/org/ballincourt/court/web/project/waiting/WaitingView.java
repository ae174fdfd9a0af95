package org.ballincourt.court.web.project.waiting;

import java.util.List;
import org.ballincourt.court.web.CourtWords;

/** Some of the issues that are with the client, the one that waits longest first. */
public final class WaitingView {

  /** So many are shown at once. */
  static final int PAGE = 200;

  /**
   * Which ones of how many.
   *
   * @param after how many come before
   * @param looked how many of them there are here, visible or not
   * @param total how many there are in all
   * @param ever whether anything of the project was ever with the client
   */
  record Extent(int after, int looked, int total, boolean ever) {}

  private final List<CaseView> cases;
  private final Extent extent;
  private final String hoursNote;
  private final CourtWords words;

  /**
   * @param hoursNote on whose hours lengths are counted
   */
  WaitingView(List<CaseView> cases, Extent extent, String hoursNote, CourtWords words) {
    this.cases = List.copyOf(cases);
    this.extent = extent;
    this.hoursNote = hoursNote;
    this.words = words;
  }

  public String getHeading() {
    return words.text("ballincourt.court.project.waiting");
  }

  public List<CaseView> getCases() {
    return cases;
  }

  public String getHoursNote() {
    return hoursNote;
  }

  public boolean isShown() {
    return !cases.isEmpty();
  }

  /** Nothing of the project was ever with the client. */
  public boolean isNothingYet() {
    return extent.total() == 0 && !extent.ever();
  }

  /** Nothing is with the client today. */
  public boolean isNothingNow() {
    return extent.total() == 0 && extent.ever();
  }

  public boolean isHidden() {
    return extent.looked() > cases.size();
  }

  public boolean isMore() {
    return extent.after() + extent.looked() < extent.total();
  }

  public boolean isBeyondFirst() {
    return extent.after() > 0;
  }

  public String getExtent() {
    int last = extent.after() + extent.looked();
    return extent.looked() == extent.total()
        ? words.text("ballincourt.court.project.all", extent.total())
        : words.text("ballincourt.court.project.some", extent.after() + 1, last, extent.total());
  }

  public String getHiddenText() {
    int hidden = extent.looked() - cases.size();
    return cases.isEmpty()
        ? words.text("ballincourt.court.project.only-hidden", hidden)
        : words.text("ballincourt.court.project.hidden", hidden);
  }

  /** The number that the address of the next ones ends with. */
  public int getNext() {
    return extent.after() + extent.looked();
  }

  public String getNextLabel() {
    return words.text("ballincourt.court.project.next", Math.min(PAGE, extent.total() - getNext()));
  }

  public String getFirstLabel() {
    return words.text("ballincourt.court.project.first");
  }

  public String getNothingYetText() {
    return words.text("ballincourt.court.project.nothing-yet");
  }

  public String getNothingNowText() {
    return words.text("ballincourt.court.project.nothing-now");
  }

  public String getIssueLabel() {
    return words.text("ballincourt.court.project.issue");
  }

  public String getStatusLabel() {
    return words.text("ballincourt.court.project.status");
  }

  public String getSinceLabel() {
    return words.text("ballincourt.court.project.since");
  }

  public String getLengthLabel() {
    return words.text("ballincourt.court.project.length");
  }

  public String getAnswerByLabel() {
    return words.text("ballincourt.court.project.answer-by");
  }

  public String getOursLabel() {
    return words.text("ballincourt.court.project.ours");
  }
}
