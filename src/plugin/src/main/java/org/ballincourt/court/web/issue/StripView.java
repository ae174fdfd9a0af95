package org.ballincourt.court.web.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;

/** The picture of an issue's turns, for a template: a bar for each, as wide as it was long. */
public final class StripView {

  /** The units in which the picture is drawn, whatever its size on screen. */
  static final int WIDTH = 1000;

  /** Narrower bars could not be seen. */
  private static final double LEAST = 4;

  /** Of more turns only the latest are drawn. */
  static final int MOST_BARS = 60;

  private final List<BarView> bars;
  private final String textAlternative;
  private final List<SideView> sides;

  StripView(List<Turn> turns, Instant at, String textAlternative, List<SideView> sides) {
    this.bars = bars(turns.subList(Math.max(0, turns.size() - MOST_BARS), turns.size()), at);
    this.textAlternative = textAlternative;
    this.sides = List.copyOf(sides);
  }

  private static List<BarView> bars(List<Turn> turns, Instant at) {
    double total = turns.stream().mapToDouble(turn -> millis(turn, at)).sum();
    double toShare = WIDTH - LEAST * turns.size();
    List<BarView> bars = new ArrayList<>();
    double x = 0;
    for (Turn turn : turns) {
      double share = total == 0 ? 1.0 / turns.size() : millis(turn, at) / total;
      double width = LEAST + toShare * share;
      bars.add(new BarView(turn.party(), x, width));
      x += width;
    }
    return bars;
  }

  /** Nothing goes on in an issue that is done: that it ended is drawn, not how long ago. */
  private static double millis(Turn turn, Instant at) {
    if (turn.isOpen() && turn.reason() == Reason.DONE) {
      return 0;
    }
    Instant end = turn.isOpen() ? at : turn.endedAt();
    return Math.max(0, Duration.between(turn.startedAt(), end).toMillis());
  }

  public List<BarView> getBars() {
    return bars;
  }

  public String getTextAlternative() {
    return textAlternative;
  }

  /** The same time in words, side by side. */
  public List<SideView> getSides() {
    return sides;
  }
}
