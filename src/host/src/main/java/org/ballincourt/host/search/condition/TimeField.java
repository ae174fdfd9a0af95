package org.ballincourt.host.search.condition;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Set;
import org.ballincourt.host.search.function.Searcher;

/** A column that holds an instant. */
record TimeField(String column) implements SearchedField {

  @Override
  public Set<Operator> operators() {
    return ALL;
  }

  @Override
  public List<QueryLiteral> wrong(List<QueryLiteral> values, Searcher searcher) {
    return values.stream().filter(value -> Times.read(value, searcher).isEmpty()).toList();
  }

  @Override
  public String fault(String field, String value) {
    return Times.fault(field, value);
  }

  @Override
  public String filled(Binding binding) {
    return column + " is not null";
  }

  @Override
  public String equal(List<QueryLiteral> values, Binding binding) {
    List<Long> times =
        values.stream()
            .flatMap(value -> Times.read(value, binding.searcher()).stream())
            .map(time -> time.toEpochMilli())
            .toList();
    return times.isEmpty() ? "false" : column + " in (" + binding.add(times) + ")";
  }

  @Override
  public String compared(Operator operator, QueryLiteral value, Binding binding) {
    return Times.read(value, binding.searcher())
        .map(time -> column + operator.getDisplayString() + binding.add(time.toEpochMilli()))
        .orElse("false");
  }

  @Override
  public Order order() {
    return new Order.ByColumns(List.of(column));
  }
}
