package org.ballincourt.host.search.jql;

import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads queries, except for those of texts ({@code ~}) and of history ({@code was}). */
public final class QueryReader {
  private static final String FIELD = "a field name";
  private static final String VALUE = "either a value, list or function";
  private static final Map<String, Operator> SIGNS =
      Map.of(
          "=", Operator.EQUALS,
          "!=", Operator.NOT_EQUALS,
          "<", Operator.LESS_THAN,
          "<=", Operator.LESS_THAN_EQUALS,
          ">", Operator.GREATER_THAN,
          ">=", Operator.GREATER_THAN_EQUALS);

  private final Words words;

  public QueryReader(String query) {
    this.words = new Words(query);
  }

  /**
   * @throws NotUnderstood which names what
   */
  public ReadQuery read() {
    boolean unasked = words.isEmpty() || words.isNext("order");
    QueryClause clause = unasked ? Junction.NOTHING_ASKED : either();
    List<Sort> sorts = words.skip("order") ? sorts() : List.of();
    if (!words.isEmpty()) {
      throw words.notUnderstood(sorts.isEmpty() ? "either 'OR' or 'AND'" : "','");
    }
    return new ReadQuery(clause, sorts);
  }

  private QueryClause either() {
    List<QueryClause> clauses = new ArrayList<>();
    do {
      clauses.add(both());
    } while (words.skip("or", "||", "|"));
    return Junction.of(false, clauses);
  }

  private QueryClause both() {
    List<QueryClause> clauses = new ArrayList<>();
    do {
      clauses.add(clause());
    } while (words.skip("and", "&&", "&"));
    return Junction.of(true, clauses);
  }

  private QueryClause clause() {
    if (words.skip("not", "!")) {
      return clause().negated();
    }
    if (words.skip("(")) {
      QueryClause clause = either();
      words.expect(")");
      return clause;
    }
    return new FieldClause(words.value(FIELD), operator(), operand());
  }

  private Operator operator() {
    for (Map.Entry<String, Operator> sign : SIGNS.entrySet()) {
      if (words.skip(sign.getKey())) {
        return sign.getValue();
      }
    }
    if (words.skip("is")) {
      return words.skip("not") ? Operator.IS_NOT : Operator.IS;
    }
    if (words.skip("not") && words.isNext("in")) {
      words.expect("in");
      return Operator.NOT_IN;
    }
    if (words.skip("in")) {
      return Operator.IN;
    }
    throw words.notUnderstood(
        "operator (one of '=', '!=', '<', '>', '<=', '>=', 'IN', 'NOT IN', 'IS' and 'IS NOT')");
  }

  private Operand operand() {
    if (words.skip("(")) {
      Values values = new Values(list(this::operand));
      words.expect(")");
      return values;
    }
    if (words.skip("empty", "null")) {
      return new NoValue();
    }
    String value = words.value(VALUE);
    return words.skip("(") ? function(value) : new Value(value);
  }

  private Operand function(String name) {
    List<String> arguments =
        words.isNext(")") ? List.of() : list(() -> words.value("an argument of the function"));
    words.expect(")");
    return new FunctionOperand(name, arguments);
  }

  private List<Sort> sorts() {
    words.expect("by");
    return list(this::sort);
  }

  private Sort sort() {
    String field = words.value(FIELD);
    boolean descending = words.skip("desc");
    if (!descending) {
      words.skip("asc");
    }
    return new Sort(field, descending);
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    do {
      elements.add(element.get());
    } while (words.skip(","));
    return List.copyOf(elements);
  }
}
