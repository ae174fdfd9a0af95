package org.ballincourt.court.web.issue;

import java.util.List;

/** Some of an issue's turns, latest first, for a template. */
public final class TurnPageView {

  private final List<TurnView> turns;
  private final int earlier;

  TurnPageView(List<TurnView> turns, int earlier) {
    this.turns = List.copyOf(turns);
    this.earlier = earlier;
  }

  public List<TurnView> getTurns() {
    return turns;
  }

  /** How many turns came before these. */
  public int getEarlier() {
    return earlier;
  }
}
