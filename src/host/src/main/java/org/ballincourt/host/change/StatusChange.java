package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another status. */
record StatusChange(JdbcClient sql, StoredStatus to) implements Change {

  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    if (issue.getStatusId().equals(to.id())) {
      return List.of();
    }
    sql.sql("update issues set status_id = ? where id = ?").params(to.id(), issue.id()).update();
    return List.of(value(issue.status()).becomes(value(to), "status"));
  }

  private static FieldValue value(StoredStatus status) {
    return new FieldValue(status.id(), status.name());
  }
}
