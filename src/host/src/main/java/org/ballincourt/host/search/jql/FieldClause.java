package org.ballincourt.host.search.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.EnumMap;
import java.util.Map;

/** A field is compared with something. */
public record FieldClause(String field, Operator operator, Operand operand)
    implements QueryClause, TerminalClause {
  private static final Map<Operator, Operator> OPPOSITES = new EnumMap<>(Operator.class);

  static {
    opposite(Operator.EQUALS, Operator.NOT_EQUALS);
    opposite(Operator.IN, Operator.NOT_IN);
    opposite(Operator.IS, Operator.IS_NOT);
    opposite(Operator.LESS_THAN, Operator.GREATER_THAN_EQUALS);
    opposite(Operator.GREATER_THAN, Operator.LESS_THAN_EQUALS);
  }

  private static void opposite(Operator one, Operator other) {
    OPPOSITES.put(one, other);
    OPPOSITES.put(other, one);
  }

  @Override
  public QueryClause negated() {
    return new FieldClause(field, OPPOSITES.get(operator), operand);
  }

  @Override
  public String getName() {
    return field;
  }

  @Override
  public Operator getOperator() {
    return operator;
  }

  @Override
  public Operand getOperand() {
    return operand;
  }
}
