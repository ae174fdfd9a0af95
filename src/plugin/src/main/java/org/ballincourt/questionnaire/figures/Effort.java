package org.ballincourt.questionnaire.figures;

/**
 * How easy something was, from 1 to 7, where 7 is the least effort: the mean of the answers (the
 * customer effort score; Dixon, Freeman and Toman, “Stop Trying to Delight Your Customers”, Harvard
 * Business Review, July 2010, in its later form with seven steps).
 *
 * @param sum of all answers
 * @param answers how many there are
 */
public record Effort(int sum, int answers) {

  /**
   * From 1 to 7.
   *
   * @throws IllegalStateException without an answer
   */
  public double mean() {
    if (answers == 0) {
      throw new IllegalStateException("Nobody answered");
    }
    return sum / (double) answers;
  }
}
