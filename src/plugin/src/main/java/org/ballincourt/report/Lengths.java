package org.ballincourt.report;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * How long turns took, in business seconds. Quantiles are by nearest rank: the shortest turn that
 * is not exceeded by so many percent of all, so that each is a turn that there was.
 *
 * @param turns how many
 * @param median empty without turns
 * @param ninetieth nine of ten turns took no longer; empty without turns
 * @param longest empty without turns
 */
public record Lengths(
    int turns, OptionalLong median, OptionalLong ninetieth, OptionalLong longest) {
  private static final int MEDIAN = 50;
  private static final int NINETIETH = 90;
  private static final int ALL = 100;

  /** Lengths in order. */
  private record Sorted(long[] seconds) {
    static Sorted of(long... seconds) {
      long[] sorted = seconds.clone();
      Arrays.sort(sorted);
      return new Sorted(sorted);
    }

    /** The ⌈n · percent / 100⌉-th of n. */
    OptionalLong quantile(int percent) {
      long rank = ((long) seconds.length * percent + ALL - 1) / ALL;
      return rank == 0 ? OptionalLong.empty() : OptionalLong.of(seconds[(int) rank - 1]);
    }
  }

  /**
   * @param seconds in any order
   */
  public Lengths(long... seconds) {
    this(Sorted.of(seconds));
  }

  private Lengths(Sorted all) {
    this(all.seconds().length, all.quantile(MEDIAN), all.quantile(NINETIETH), all.quantile(ALL));
  }
}
