package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.host.issue.StoredIssue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another set of fix versions: one item for each that goes, then one for each that comes. */
record FixVersionsChange(JdbcClient sql, List<Version> to) implements Change {
  private static final String FIELD = "Fix Version";

  @Override
  public List<ChangeItemBean> write(StoredIssue issue) {
    List<Version> gone = without(issue.getFixVersions(), to);
    List<Version> come = without(to, issue.getFixVersions());
    gone.forEach(version -> remove(issue, version));
    come.forEach(version -> add(issue.id(), version));
    return Stream.concat(
            gone.stream().map(version -> value(version).becomes(FieldValue.NONE, FIELD)),
            come.stream().map(version -> FieldValue.NONE.becomes(value(version), FIELD)))
        .toList();
  }

  private static List<Version> without(Collection<Version> versions, Collection<Version> others) {
    List<Long> ids = others.stream().map(Version::getId).toList();
    return versions.stream().filter(version -> !ids.contains(version.getId())).toList();
  }

  private static FieldValue value(Version version) {
    return FieldValue.of(version.getId(), version.getName());
  }

  private void remove(StoredIssue issue, Version version) {
    sql.sql("delete from issue_fix_versions where issue_id = ? and version_id = ?")
        .params(issue.id(), version.getId())
        .update();
  }

  void add(long issue, Version version) {
    sql.sql("insert into issue_fix_versions (issue_id, version_id) values (?, ?)")
        .params(issue, version.getId())
        .update();
  }
}
