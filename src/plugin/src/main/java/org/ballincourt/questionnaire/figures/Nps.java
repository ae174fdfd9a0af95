package org.ballincourt.questionnaire.figures;

import java.util.Collection;
import org.ballincourt.figures.Interval;

/**
 * How many would recommend us, against how many would not.
 *
 * <p>The score is the part of the promoters less the part of the detractors, from −100 to 100
 * (Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003). With X =
 * +1, 0, −1 for a promoter, a passive one and a detractor, Var X = p₊ + p₋ − (p₊ − p₋)², because
 * E[X²] = p₊ + p₋ and E[X] = p₊ − p₋; the standard error of its mean is √(Var X / n).
 *
 * @param promoters who answered 9 or 10
 * @param passives who answered 7 or 8
 * @param detractors who answered 0 to 6
 */
public record Nps(int promoters, int passives, int detractors) {

  /** With fewer answers than this the answers are told, not the score. */
  public static final int FEWEST = 30;

  private static final int PERCENT = 100;

  public int answers() {
    return promoters + passives + detractors;
  }

  /** Whether there are enough answers for the score to say anything. */
  public boolean isTold() {
    return answers() >= FEWEST;
  }

  /**
   * In points, from −100 to 100.
   *
   * @throws IllegalStateException without an answer
   */
  public double score() {
    return PERCENT * (promoters - detractors) / (double) some();
  }

  /**
   * Half the width of the interval of 95 %, in points: 1.96 standard errors.
   *
   * @throws IllegalStateException without an answer
   */
  public double margin() {
    double inFavour = promoters / (double) some();
    double against = detractors / (double) some();
    double variance = inFavour + against - (inFavour - against) * (inFavour - against);
    return PERCENT * Interval.Z * Math.sqrt(Math.max(0, variance) / some());
  }

  /** Whether several waves may stand in a row: each has enough answers, or none is told. */
  public static boolean isTrend(Collection<Nps> waves) {
    return waves.size() > 1 && waves.stream().allMatch(Nps::isTold);
  }

  private int some() {
    if (answers() == 0) {
      throw new IllegalStateException("Nobody answered");
    }
    return answers();
  }
}
