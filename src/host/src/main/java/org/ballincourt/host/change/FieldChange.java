package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Objects;
import org.ballincourt.host.issue.StoredIssue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Another value of a field.
 *
 * @param to null to empty it
 */
record FieldChange(JdbcClient sql, EditedField field, String to) implements Change {

  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    String from = stored(issue);
    if (Objects.equals(from, to)) {
      return List.of();
    }
    sql.sql("update issues set " + field.column() + " = ? where id = ?")
        .params(to == null ? null : field.column(to), issue.id())
        .update();
    return List.of(value(from).becomes(value(to), field.historyName()));
  }

  private String stored(StoredIssue issue) {
    Object stored =
        sql.sql("select " + field.column() + " from issues where id = ?")
            .param(issue.id())
            .query()
            .singleRow()
            .get(field.column());
    return Objects.toString(stored, null);
  }

  private FieldValue value(String stored) {
    return stored == null ? FieldValue.NONE : field.value(stored);
  }
}
