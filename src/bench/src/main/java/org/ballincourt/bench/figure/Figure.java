package org.ballincourt.bench.figure;

/**
 * One line of the table.
 *
 * @param name what was measured, in words
 * @param value a ratio or a number of statements
 * @param required what it should be
 */
public record Figure(String name, double value, Required required) {

  /** Whether a machine's speed has no part in it. */
  public boolean isCount() {
    return required.unit() == Required.Unit.STATEMENTS;
  }

  public boolean isMet() {
    return required.admits(value);
  }

  /** The value as people read it: a ratio with two digits that count, a number as it is. */
  String valueText() {
    return required.unit().text(value);
  }

  String verdict() {
    if (!required.isSet()) {
      return "–";
    }
    return isMet() ? "yes" : "NOT MET";
  }
}
