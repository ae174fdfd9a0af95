package org.ballincourt.report;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * How long turns took, in business seconds. Quantiles are by nearest rank: the shortest turn that
 * is not exceeded by so many percent of all, so that each is a turn that there was.
 */
public final class Lengths {
  private static final int MEDIAN = 50;
  private static final int NINETIETH = 90;
  private static final int ALL = 100;

  private final long[] sorted;

  /**
   * @param seconds in any order
   */
  public Lengths(long... seconds) {
    sorted = seconds.clone();
    Arrays.sort(sorted);
  }

  public int turns() {
    return sorted.length;
  }

  /** Empty without turns. */
  public OptionalLong median() {
    return quantile(MEDIAN);
  }

  /** Nine of ten turns took no longer; empty without turns. */
  public OptionalLong ninetieth() {
    return quantile(NINETIETH);
  }

  /** Empty without turns. */
  public OptionalLong longest() {
    return quantile(ALL);
  }

  /** The ⌈n · percent / 100⌉-th of n. */
  private OptionalLong quantile(int percent) {
    long rank = ((long) sorted.length * percent + ALL - 1) / ALL;
    return rank == 0 ? OptionalLong.empty() : OptionalLong.of(sorted[(int) rank - 1]);
  }
}
