package org.ballincourt.host.search.condition;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ballincourt.host.search.function.Searcher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The issue itself, by its id, its key or a key from before a move. */
record KeyField(JdbcClient sql) implements SearchedField {
  private static final String ID = "\\d{1,18}";
  private static final String NUMBER =
      "cast(substring(issues.issue_key from position('-' in issues.issue_key) + 1) as bigint)";

  @Override
  public Set<Operator> operators() {
    return ALL;
  }

  @Override
  public List<QueryLiteral> wrong(List<QueryLiteral> values, Searcher searcher) {
    Binding binding = new Binding(searcher);
    String query =
        """
        with seen as (select * from issues where %s and project_id in (%s))
        select issue_key as name from seen union all select cast(id as varchar(20)) from seen
        union all select former.issue_key from former_issue_keys former
          join seen on seen.id = issue_id
        """
            .formatted(equal(values, binding), binding.projects());
    Set<String> known =
        new HashSet<>(sql.sql(query).params(binding.values()).query(String.class).list());
    return values.stream().filter(value -> !known.contains(key(value))).toList();
  }

  @Override
  public String fault(String field, String value) {
    return "An issue with key '%s' does not exist for field '%s'.".formatted(value, field);
  }

  @Override
  public String filled(Binding binding) {
    return "true";
  }

  @Override
  public String equal(List<QueryLiteral> values, Binding binding) {
    List<String> keys = values.stream().map(KeyField::key).filter(key -> !isId(key)).toList();
    String byId = binding.anyOf(ids(values));
    return keys.isEmpty() ? byId : "(%s or %s)".formatted(byId, byKey(binding.add(keys)));
  }

  private static String byKey(String keys) {
    return """
        issues.issue_key in (%1$s) or issues.id in
          (select issue_id from former_issue_keys where former_issue_keys.issue_key in (%1$s))
        """
        .formatted(keys);
  }

  /** As in Jira, within the project of that issue. */
  @Override
  public String compared(Operator operator, QueryLiteral value, Binding binding) {
    return """
        exists (select 1 from issues other where other.project_id = issues.project_id
                and (other.issue_key = %s or cast(other.id as varchar(20)) = %s)
                and %s %s %s)
        """
        .formatted(
            binding.add(key(value)),
            binding.add(key(value)),
            NUMBER,
            operator.getDisplayString(),
            NUMBER.replace("issues.", "other."));
  }

  /** The numbers among the values; one that is nobody's stands for none. */
  static List<Long> ids(List<QueryLiteral> values) {
    List<Long> ids =
        values.stream()
            .map(QueryLiteral::asString)
            .filter(KeyField::isId)
            .map(Long::valueOf)
            .toList();
    return ids.isEmpty() ? List.of(-1L) : ids;
  }

  private static boolean isId(String value) {
    return value.matches(ID);
  }

  private static String key(QueryLiteral value) {
    return value.asString().toUpperCase(Locale.ROOT);
  }

  @Override
  public Order order() {
    return new Order.ByColumns(List.of("projects.project_key", NUMBER));
  }
}
