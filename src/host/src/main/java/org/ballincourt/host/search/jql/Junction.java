package org.ballincourt.host.search.jql;

import java.util.List;

/** All of the clauses hold, or one of them; all of none hold. */
public record Junction(boolean all, List<QueryClause> clauses) implements QueryClause {
  static final Junction NOTHING_ASKED = new Junction(true, List.of());

  static QueryClause of(boolean all, List<QueryClause> clauses) {
    return clauses.size() == 1 ? clauses.get(0) : new Junction(all, List.copyOf(clauses));
  }

  @Override
  public String getName() {
    return all ? "AND" : "OR";
  }

  @Override
  public QueryClause negated() {
    return new Junction(!all, clauses.stream().map(QueryClause::negated).toList());
  }
}
