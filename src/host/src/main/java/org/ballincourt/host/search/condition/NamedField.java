package org.ballincourt.host.search.condition;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ballincourt.host.search.function.Searcher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A field whose values have names, and some of them ids. */
record NamedField(JdbcClient sql, Texts texts, String column) implements SearchedField {

  /**
   * Its SQL, with {@code {names}} in small letters and {@code {ids}}.
   *
   * @param filled the issue has a value
   * @param equal the issue has one of these
   * @param known what there is, in small letters, in {@code {projects}}
   */
  record Texts(String filled, String equal, String known) {}

  @Override
  public Set<Operator> operators() {
    return EQUALITY;
  }

  @Override
  public List<QueryLiteral> wrong(List<QueryLiteral> values, Searcher searcher) {
    Binding binding = new Binding(searcher);
    String query = texts.known().replace("{projects}", binding.projects());
    Set<String> known =
        new HashSet<>(sql.sql(query).params(binding.values()).query(String.class).list());
    return values.stream().filter(value -> !known.contains(name(value))).toList();
  }

  @Override
  public String fault(String field, String value) {
    return "The value '%s' does not exist for the field '%s'.".formatted(value, field);
  }

  @Override
  public String filled(Binding binding) {
    return texts.filled();
  }

  @Override
  public String equal(List<QueryLiteral> values, Binding binding) {
    String equal = texts.equal();
    if (equal.contains("{ids}")) {
      equal = equal.replace("{ids}", binding.add(KeyField.ids(values)));
    }
    return equal.replace("{names}", binding.add(values.stream().map(NamedField::name).toList()));
  }

  private static String name(QueryLiteral value) {
    return value.asString().toLowerCase(Locale.ROOT);
  }

  @Override
  public Order order() {
    return new Order.ByColumns(List.of(column));
  }
}
