package org.ballincourt.commitment.field.jql;

import java.util.Arrays;
import java.util.Optional;

/** How a length is compared with another. */
enum Comparison {
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  static Optional<Comparison> of(String sign) {
    return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
  }

  /**
   * @param difference as {@code compareTo} gives it: above zero where the first is more
   */
  boolean holds(int difference) {
    return switch (this) {
      case LESS -> difference < 0;
      case AT_MOST -> difference <= 0;
      case MORE -> difference > 0;
      case AT_LEAST -> difference >= 0;
    };
  }
}
