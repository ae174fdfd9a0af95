package com.atlassian.query.operator;

/**
 * How a field is compared.
 *
 * <p>Evidence: an enumeration at 9.0-11.0; those of texts and of history are left out.
 */
public enum Operator {
  EQUALS("="),
  NOT_EQUALS("!="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not"),
  LESS_THAN("<"),
  LESS_THAN_EQUALS("<="),
  GREATER_THAN(">"),
  GREATER_THAN_EQUALS(">=");

  private final String displayName;

  Operator(String displayName) {
    this.displayName = displayName;
  }

  public String getDisplayString() {
    return displayName;
  }
}
