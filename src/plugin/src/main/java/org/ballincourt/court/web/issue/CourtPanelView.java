package org.ballincourt.court.web.issue;

import org.ballincourt.commitment.web.panel.AskingView;
import org.ballincourt.court.web.CourtWords;

/** All that the panel on the issue page shows. */
public final class CourtPanelView {

  private final String issueKey;
  private final MoveView move;
  private final StripView strip;
  private final TurnPageView page;
  private final AskingView asking;
  private final String hoursNote;
  private final CourtWords words;

  /**
   * @param asking null for somebody who does not run client work
   */
  CourtPanelView(
      String issueKey,
      MoveView move,
      StripView strip,
      TurnPageView page,
      AskingView asking,
      String hoursNote,
      CourtWords words) {
    this.issueKey = issueKey;
    this.move = move;
    this.strip = strip;
    this.page = page;
    this.asking = asking;
    this.hoursNote = hoursNote;
    this.words = words;
  }

  public String getIssueKey() {
    return issueKey;
  }

  public MoveView getMove() {
    return move;
  }

  public StripView getStrip() {
    return strip;
  }

  public TurnPageView getPage() {
    return page;
  }

  public AskingView getAsking() {
    return asking;
  }

  public boolean isEarlierLeft() {
    return page.getEarlier() > 0;
  }

  public String getWhoseMoveLabel() {
    return words.text("ballincourt.court.panel.whose-move");
  }

  public String getTurnsHeading() {
    return words.text("ballincourt.court.panel.turns");
  }

  public String getExplainLabel() {
    return words.text("ballincourt.court.panel.explain");
  }

  public String getEarlierLabel() {
    return words.text("ballincourt.court.panel.earlier", page.getEarlier());
  }

  /** Whose hours count. */
  public String getHoursNote() {
    return hoursNote;
  }
}
