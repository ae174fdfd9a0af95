package org.ballincourt.figures;

/**
 * How many of how many.
 *
 * @param hits from 0 to {@code of}
 */
public record Share(int hits, int of) {

  /** With fewer than this a percentage would say more than is known. */
  public static final int FEWEST_FOR_PERCENT = 20;

  private static final double PERCENT = 100;

  public Share {
    if (hits < 0 || hits > of) {
      throw new IllegalArgumentException(hits + " of " + of);
    }
  }

  /** Whether it may be told in percent; else only as “5 of 7”. */
  public boolean isPercent() {
    return of >= FEWEST_FOR_PERCENT;
  }

  /**
   * Rounded half up.
   *
   * @throws IllegalStateException of none
   */
  public long percent() {
    return Math.round(PERCENT * hits / some());
  }

  /**
   * The score interval of 95 %: with p = hits/n and z = 1.96, (p + z²/2n ± z·√(p(1−p)/n + z²/4n²))
   * / (1 + z²/n) (E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical
   * Inference”, Journal of the American Statistical Association 22, 1927).
   *
   * @return parts of 1
   * @throws IllegalStateException of none
   */
  public Interval wilson() {
    double n = some();
    double p = hits / n;
    double square = Interval.Z * Interval.Z;
    double middle = p + square / (2 * n);
    double half = Interval.Z * Math.sqrt(p * (1 - p) / n + square / (4 * n * n));
    double scale = 1 + square / n;
    return new Interval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
  }

  private int some() {
    if (of == 0) {
      throw new IllegalStateException("A share of none");
    }
    return of;
  }
}
