package org.ballincourt.site.web;

import java.util.Optional;
import org.ballincourt.privacy.Retention;

/**
 * How long what people wrote is kept, as a form has it.
 *
 * @param months as they were written; empty for good
 */
record RetentionForm(String months) {

  static RetentionForm of(Optional<Retention> retention) {
    return new RetentionForm(retention.map(kept -> Integer.toString(kept.months())).orElse(""));
  }

  boolean isWrong() {
    return !months.isEmpty() && !isNumber();
  }

  private boolean isNumber() {
    return months.matches("[0-9]{1,4}")
        && Integer.parseInt(months) >= 1
        && Integer.parseInt(months) <= Retention.MOST_MONTHS;
  }

  /** Only of a form in which nothing is wrong. */
  Optional<Retention> retention() {
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(new Retention(Integer.parseInt(months)));
  }
}
