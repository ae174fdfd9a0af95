package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value of a query: a text, a number, or nothing.
 *
 * <p>Evidence: made with a {@code Long} by a plugin at 9.12-11.3; the rest by plugins up to 8, and
 * only the host calls it.
 */
public class QueryLiteral {
  private final Operand sourceOperand;
  private final String stringValue;
  private final Long longValue;

  /** Nothing. */
  public QueryLiteral(Operand sourceOperand) {
    this(sourceOperand, null, null);
  }

  public QueryLiteral(Operand sourceOperand, Long longValue) {
    this(sourceOperand, null, longValue);
  }

  public QueryLiteral(Operand sourceOperand, String stringValue) {
    this(sourceOperand, stringValue, null);
  }

  private QueryLiteral(Operand sourceOperand, String stringValue, Long longValue) {
    this.sourceOperand = sourceOperand;
    this.stringValue = stringValue;
    this.longValue = longValue;
  }

  public Operand getSourceOperand() {
    return sourceOperand;
  }

  public String getStringValue() {
    return stringValue;
  }

  public Long getLongValue() {
    return longValue;
  }

  public boolean isEmpty() {
    return stringValue == null && longValue == null;
  }

  public String asString() {
    return longValue == null ? stringValue : longValue.toString();
  }
}
