package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.project.StoredProject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another project: a new key there, and none of the versions and components from here. */
record Relocation(JdbcClient sql, StoredProject to) implements Change {

  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    if (issue.getProjectId().equals(to.id())) {
      return List.of();
    }
    List<ChangeItemBean> items = new ArrayList<>();
    String key = new IssueNumbers(sql).nextKey(to.id());
    items.add(value(issue.project()).becomes(value(to), "project"));
    items.add(new FieldValue(null, issue.key()).becomes(new FieldValue(null, key), "Key"));
    items.addAll(new FixVersionsChange(sql, List.of()).write(issue));
    items.addAll(new ComponentsChange(sql, List.of()).write(issue));
    write(issue, key);
    return items;
  }

  private static FieldValue value(StoredProject project) {
    return FieldValue.of(project.id(), project.name());
  }

  private void write(StoredIssue issue, String key) {
    sql.sql("update issues set project_id = ?, issue_key = ? where id = ?")
        .params(to.id(), key, issue.id())
        .update();
    sql.sql("insert into former_issue_keys (issue_key, issue_id) values (?, ?)")
        .params(issue.key(), issue.id())
        .update();
  }
}
