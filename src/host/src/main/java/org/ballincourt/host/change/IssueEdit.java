package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.project.StoredComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody wants an issue to be.
 *
 * @param fields only those that are named; a value is null to empty the field
 * @param fixVersions each once; empty to leave them as they are
 * @param components likewise
 */
public record IssueEdit(
    Map<EditedField, String> fields,
    Optional<List<Version>> fixVersions,
    Optional<List<StoredComponent>> components) {

  /** Nothing that an issue itself has. */
  public static final IssueEdit NONE = new IssueEdit(Map.of(), Optional.empty(), Optional.empty());

  /** All of it as one change, for one entry in history. */
  Change change(JdbcClient sql) {
    return change(sql, List.of());
  }

  /** The same with more changes, in the same entry. */
  Change change(JdbcClient sql, List<Change> more) {
    List<Change> changes = new ArrayList<>();
    fields.forEach((field, value) -> changes.add(new FieldChange(sql, field, value)));
    fixVersions.ifPresent(versions -> changes.add(new FixVersionsChange(sql, versions)));
    changes.addAll(more);
    components.ifPresent(parts -> changes.add(new ComponentsChange(sql, parts)));
    return issue -> items(changes, issue);
  }

  private static List<ChangeItemBean> items(List<Change> changes, StoredIssue issue) {
    return changes.stream().flatMap(change -> change.write(issue).stream()).toList();
  }
}
