package org.ballincourt.host.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.host.search.condition.Binding;
import org.ballincourt.host.search.condition.SearchedField;
import org.ballincourt.host.search.function.Literals;
import org.ballincourt.host.search.function.Searcher;
import org.ballincourt.host.search.jql.FieldClause;
import org.ballincourt.host.search.jql.Junction;
import org.ballincourt.host.search.jql.QueryClause;

/** The SQL of a query; as in Jira a clause that makes no sense finds nothing. */
final class QuerySql {
  private static final String NOTHING = "false";

  private final Vocabulary vocabulary;
  private final Literals literals;
  private final Binding binding;

  QuerySql(Vocabulary vocabulary, Searcher searcher, Binding binding) {
    this.vocabulary = vocabulary;
    this.literals = new Literals(vocabulary.functions(), searcher);
    this.binding = binding;
  }

  String of(QueryClause clause) {
    return clause instanceof Junction junction ? of(junction) : of((FieldClause) clause);
  }

  private String of(Junction junction) {
    return junction.clauses().isEmpty()
        ? Boolean.toString(junction.all())
        : junction.clauses().stream()
            .map(this::of)
            .collect(Collectors.joining(junction.all() ? " and " : " or ", "(", ")"));
  }

  private String of(FieldClause clause) {
    return vocabulary
        .fields()
        .named(clause.field())
        .filter(field -> field.operators().contains(clause.operator()))
        .map(field -> of(field, clause.operator(), literals.of(clause)))
        .orElse(NOTHING);
  }

  private String of(SearchedField field, Operator operator, List<QueryLiteral> values) {
    return switch (operator) {
      case EQUALS, IN, IS -> any(field, values);
      case NOT_EQUALS, NOT_IN, IS_NOT ->
          "(%s and not %s)".formatted(field.filled(binding), any(field, values));
      default -> compared(field, operator, values);
    };
  }

  /** Whoever has no value is found by {@code EMPTY} alone. */
  private String any(SearchedField field, List<QueryLiteral> values) {
    List<QueryLiteral> filled = values.stream().filter(value -> !value.isEmpty()).toList();
    String equal = filled.isEmpty() ? NOTHING : field.equal(filled, binding);
    return filled.size() == values.size()
        ? "(" + equal + ")"
        : "(%s or not (%s))".formatted(equal, field.filled(binding));
  }

  private String compared(SearchedField field, Operator operator, List<QueryLiteral> values) {
    return values.size() != 1 || values.get(0).isEmpty()
        ? NOTHING
        : field.compared(operator, values.get(0), binding);
  }
}
