package org.ballincourt.bench.figure;

import java.util.Locale;

/**
 * What a figure should be.
 *
 * @param least the smallest value that will do; minus infinity for any
 * @param most the largest value that will do; infinity for any
 */
public record Required(Unit unit, double least, double most) {

  /** What is counted or divided. */
  public enum Unit {
    /** One time divided by another of the same run. */
    TIMES,
    STATEMENTS;

    String text(double value) {
      if (this == STATEMENTS) {
        return Long.toString(Math.round(value));
      }
      return String.format(Locale.ROOT, value < 10 ? "%.2f ×" : "%,.0f ×", value);
    }
  }

  /** A ratio that nothing is required of. */
  public static Required anyRatio() {
    return new Required(Unit.TIMES, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  public static Required ratioOfAtLeast(double least) {
    return new Required(Unit.TIMES, least, Double.POSITIVE_INFINITY);
  }

  public static Required ratioOfAtMost(double most) {
    return new Required(Unit.TIMES, Double.NEGATIVE_INFINITY, most);
  }

  /** A number of statements that nothing is required of. */
  public static Required anyNumber() {
    return new Required(Unit.STATEMENTS, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  public static Required statementsAtMost(int most) {
    return new Required(Unit.STATEMENTS, Double.NEGATIVE_INFINITY, most);
  }

  boolean isSet() {
    return Double.isFinite(least) || Double.isFinite(most);
  }

  boolean admits(double value) {
    return value >= least && value <= most;
  }

  /** As people read it; empty where nothing is required. */
  String text() {
    if (Double.isFinite(least)) {
      return "at least " + unit.text(least);
    }
    return Double.isFinite(most) ? "at most " + unit.text(most) : "";
  }
}
