package org.ballincourt.host.search.condition;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.host.search.function.Searcher;

/**
 * What custom fields hold, told by their searcher; which other searchers there are is of no use.
 */
enum CustomKind {
  TEXT(Set.of("exacttextsearcher"), SearchedField.EQUALITY) {
    @Override
    Optional<?> value(QueryLiteral value, Searcher searcher) {
      return Optional.of(value.asString());
    }
  },
  NUMBER(Set.of("exactnumber", "numberrange"), SearchedField.ALL) {
    @Override
    Optional<?> value(QueryLiteral value, Searcher searcher) {
      String text = value.asString();
      return text.matches("[+-]?\\d{1,300}(\\.\\d{1,300})?")
          ? Optional.of(Double.valueOf(text))
          : Optional.empty();
    }
  },
  TIME(Set.of("datetimerange", "daterange"), SearchedField.ALL) {
    @Override
    Optional<?> value(QueryLiteral value, Searcher searcher) {
      return Times.read(value, searcher);
    }

    @Override
    Object indexed(Object value) {
      return ((Date) value).toInstant();
    }

    @Override
    String fault(String field, String value) {
      return Times.fault(field, value);
    }
  };

  private final Set<String> searchers;
  private final Set<Operator> operators;

  CustomKind(Set<String> searchers, Set<Operator> operators) {
    this.searchers = searchers;
    this.operators = operators;
  }

  /**
   * @param searcherKey of the module, complete or without its plugin
   */
  static Optional<CustomKind> of(String searcherKey) {
    String key = searcherKey.substring(searcherKey.indexOf(':') + 1);
    return Arrays.stream(values()).filter(kind -> kind.searchers.contains(key)).findFirst();
  }

  Set<Operator> operators() {
    return operators;
  }

  @SuppressWarnings("unchecked") // each kind compares with values of its own type alone
  final Optional<Comparable<Object>> read(QueryLiteral value, Searcher searcher) {
    return (Optional<Comparable<Object>>) value(value, searcher);
  }

  /** Empty where the text is no such value. */
  abstract Optional<?> value(QueryLiteral value, Searcher searcher);

  /** What the index holds, as it is compared. */
  Object indexed(Object value) {
    return value;
  }

  String fault(String field, String value) {
    return "The value '%s' is not a number, as the field '%s' needs one.".formatted(value, field);
  }
}
