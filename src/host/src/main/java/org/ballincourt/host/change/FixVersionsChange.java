package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.version.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.issue.StoredIssue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another set of fix versions. */
record FixVersionsChange(JdbcClient sql, List<Version> to) implements Change {
  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    return change().write(issue);
  }

  private ChosenChange change() {
    Map<Long, String> names = new LinkedHashMap<>();
    to.forEach(version -> names.put(version.getId(), version.getName()));
    return new ChosenChange(sql, ChosenField.FIX_VERSIONS, names);
  }

  void add(long issue, Version version) {
    change().add(issue, version.getId());
  }
}
