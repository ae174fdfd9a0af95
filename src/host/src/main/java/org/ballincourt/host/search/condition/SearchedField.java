package org.ballincourt.host.search.condition;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.host.search.function.Searcher;

/** How issues are searched for and sorted by one field; no value that it is asked of is empty. */
public interface SearchedField {
  Set<Operator> EQUALITY =
      EnumSet.of(
          Operator.EQUALS,
          Operator.NOT_EQUALS,
          Operator.IN,
          Operator.NOT_IN,
          Operator.IS,
          Operator.IS_NOT);
  Set<Operator> ALL = EnumSet.allOf(Operator.class);

  Set<Operator> operators();

  /** Those that make no sense here, or that the searcher cannot see; one statement at most. */
  List<QueryLiteral> wrong(List<QueryLiteral> values, Searcher searcher);

  /** What is said of such a value. */
  String fault(String field, String value);

  /** SQL: the issue has a value. */
  String filled(Binding binding);

  /** SQL: the issue has one of these, of which there is at least one. */
  String equal(List<QueryLiteral> values, Binding binding);

  /** SQL: the value is less or more than this one. */
  default String compared(Operator operator, QueryLiteral value, Binding binding) {
    throw new IllegalArgumentException(operator + " is not supported");
  }

  Order order();
}
