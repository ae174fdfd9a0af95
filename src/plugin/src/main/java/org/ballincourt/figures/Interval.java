package org.ballincourt.figures;

/**
 * Between what a figure lies in 95 of 100 cases, had other people of the same kind been asked.
 *
 * @param low not above {@code high}
 */
public record Interval(double low, double high) {

  /** The quantile of the normal distribution for 95 %. */
  public static final double Z = 1.96;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("From " + low + " to " + high);
    }
  }
}
