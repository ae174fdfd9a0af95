package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/**
 * A field, an operator and what the field is compared with.
 *
 * <p>Evidence: called by plugins at 9.0-11.0.
 */
public interface TerminalClause extends Clause {
  Operand getOperand();

  Operator getOperator();

  /** The field, as the query names it. */
  @Override
  String getName();
}
