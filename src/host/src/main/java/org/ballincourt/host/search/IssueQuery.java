package org.ballincourt.host.search;

import com.atlassian.query.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A query that was understood: all clauses hold. */
record IssueQuery(List<Clause> clauses, Order order) implements Query {

  IssueQuery and(Clause clause) {
    return new IssueQuery(Stream.concat(clauses.stream(), Stream.of(clause)).toList(), order);
  }

  String where(Binding binding) {
    return clauses.isEmpty()
        ? "true"
        : clauses.stream().map(clause -> clause.sql(binding)).collect(Collectors.joining(" and "));
  }
}
