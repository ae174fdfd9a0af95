package org.ballincourt.report;

import java.util.HashSet;
import java.util.Set;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.figures.Share;
import org.ballincourt.report.SideFigures.Standing;

/** Counts the figures of one side. */
final class SideCount {
  private final SecondsList lengths = new SecondsList();
  private final Set<Long> things = new HashSet<>();
  private int rounds;
  private Beyond beyond = Beyond.NONE;

  void length(long seconds) {
    lengths.add(seconds);
  }

  /**
   * @param thing for which the side had the ball
   */
  void round(long thing, int turns) {
    things.add(thing);
    rounds += turns;
  }

  void late(Excess excess) {
    beyond = beyond.plus(excess);
  }

  SideFigures figures(int inTime, int answered, Standing now) {
    return new SideFigures(
        lengths.lengths(),
        new Answers(new Share(inTime, answered), beyond),
        new Rounds(rounds, things.size()),
        now);
  }
}
