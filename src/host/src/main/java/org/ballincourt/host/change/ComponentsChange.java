package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.project.StoredComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another set of components. */
record ComponentsChange(JdbcClient sql, List<StoredComponent> to) implements Change {
  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    Map<Long, String> names = new LinkedHashMap<>();
    to.forEach(component -> names.put(component.id(), component.name()));
    return new ChosenChange(sql, ChosenField.COMPONENTS, names).write(issue);
  }
}
