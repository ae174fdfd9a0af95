package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.host.issue.StoredIssue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Another set of what a field holds: one item for each that goes, then one for each that comes.
 *
 * @param to names by id
 */
record ChosenChange(JdbcClient sql, ChosenField field, Map<Long, String> to) implements Change {
  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    Map<Long, String> gone = without(field.of(issue), to);
    Map<Long, String> come = without(to, field.of(issue));
    gone.keySet().forEach(id -> sql.sql(field.removal()).params(issue.id(), id).update());
    come.keySet().forEach(id -> add(issue.id(), id));
    return Stream.concat(
            values(gone).map(value -> value.becomes(FieldValue.NONE, field.historyName())),
            values(come).map(value -> FieldValue.NONE.becomes(value, field.historyName())))
        .toList();
  }

  private static Map<Long, String> without(Map<Long, String> names, Map<Long, String> others) {
    Map<Long, String> left = new LinkedHashMap<>(names);
    left.keySet().removeAll(others.keySet());
    return left;
  }

  private static Stream<FieldValue> values(Map<Long, String> names) {
    return names.entrySet().stream().map(one -> FieldValue.of(one.getKey(), one.getValue()));
  }

  void add(long issue, long id) {
    sql.sql(field.addition()).params(issue, id).update();
  }
}
