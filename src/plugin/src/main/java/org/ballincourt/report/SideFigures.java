package org.ballincourt.report;

import static java.util.Objects.requireNonNull;

/**
 * The figures of one side. They are the same for both, counted as {@code docs/semantics.md} says.
 *
 * @param lengths of its turns that ended in the period, not null
 * @param answers not null
 * @param rounds not null
 * @param now not null
 */
public record SideFigures(Lengths lengths, Answers answers, Rounds rounds, Standing now) {

  /**
   * What stands now, whatever the period.
   *
   * @param open whose move it is
   * @param past the date of which is over; of the client’s only where they were told
   */
  public record Standing(int open, int past) {}

  public SideFigures {
    requireNonNull(lengths, "lengths");
    requireNonNull(answers, "answers");
    requireNonNull(rounds, "rounds");
    requireNonNull(now, "now");
  }

  boolean areEmpty() {
    return lengths.turns() == 0 && rounds.things() == 0 && now.open() == 0;
  }
}
