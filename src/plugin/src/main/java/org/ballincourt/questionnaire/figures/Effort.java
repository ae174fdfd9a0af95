package org.ballincourt.questionnaire.figures;

/**
 * How hard something was, on a scale of 1 to 7 whose ends have words: the mean of the answers (the
 * customer effort score; Dixon, Freeman and Toman, “Stop Trying to Delight Your Customers”, Harvard
 * Business Review, July 2010, in its later form with seven steps). Which end is which, only the
 * words of the question say.
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
