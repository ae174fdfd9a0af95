package org.ballincourt.host.search.condition;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ballincourt.host.search.function.Searcher;

/** A custom field, as the searcher that it has lets it be searched by. */
record CustomField(CustomKind kind, Map<Long, Object> values) implements SearchedField {

  @Override
  public Set<Operator> operators() {
    return kind.operators();
  }

  @Override
  public List<QueryLiteral> wrong(List<QueryLiteral> wanted, Searcher searcher) {
    return wanted.stream().filter(value -> kind.read(value, searcher).isEmpty()).toList();
  }

  @Override
  public String fault(String field, String value) {
    return kind.fault(field, value);
  }

  @Override
  public String filled(Binding binding) {
    return binding.anyOf(values.keySet());
  }

  @Override
  public String equal(List<QueryLiteral> wanted, Binding binding) {
    Set<Object> equal = new HashSet<>();
    wanted.forEach(value -> kind.read(value, binding.searcher()).ifPresent(equal::add));
    return binding.anyOf(whereValue(equal::contains));
  }

  @Override
  public String compared(Operator operator, QueryLiteral value, Binding binding) {
    Optional<Comparable<Object>> than = kind.read(value, binding.searcher());
    return binding.anyOf(
        whereValue(each -> than.isPresent() && holds(operator, -than.get().compareTo(each))));
  }

  private static boolean holds(Operator operator, int difference) {
    return switch (operator) {
      case LESS_THAN -> difference < 0;
      case LESS_THAN_EQUALS -> difference <= 0;
      case GREATER_THAN -> difference > 0;
      case GREATER_THAN_EQUALS -> difference >= 0;
      default -> throw new IllegalArgumentException(operator + " compares nothing");
    };
  }

  private List<Long> whereValue(Predicate<Object> condition) {
    return values.entrySet().stream()
        .filter(issue -> condition.test(kind.indexed(issue.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Order order() {
    return new Order.ByValues(values);
  }
}
