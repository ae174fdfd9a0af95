package org.ballincourt.host.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads {@link IssueDetails}. */
public final class IssueFields {
  /** How the names of components stand in their column; no name holds a line break. */
  public static final String BETWEEN_COMPONENTS = "\n";

  private final JdbcClient sql;

  public IssueFields(JdbcClient sql) {
    this.sql = sql;
  }

  public IssueDetails of(StoredIssue issue) {
    return sql.sql(
            """
            select issues.*, a.display_name as assignee_name, r.display_name as reporter_name
            from issues
              left join host_users a on a.user_key = assignee
              left join host_users r on r.user_key = reporter
            where id = ?
            """)
        .param(issue.id())
        .query((row, number) -> details(row, fixVersions(issue.id())))
        .single();
  }

  private List<String> fixVersions(long issue) {
    return sql.sql(
            """
            select name from issue_fix_versions join versions on versions.id = version_id
            where issue_id = ? order by versions.id
            """)
        .param(issue)
        .query(String.class)
        .list();
  }

  private static IssueDetails details(ResultSet row, List<String> fixVersions) throws SQLException {
    return new IssueDetails(
        kind(row),
        new IssueDetails.People(row.getString("assignee_name"), row.getString("reporter_name")),
        row.getObject("resolved") == null ? null : Instant.ofEpochMilli(row.getLong("resolved")),
        row.getString("due") == null ? null : LocalDate.parse(row.getString("due")),
        fixVersions);
  }

  private static IssueDetails.Kind kind(ResultSet row) throws SQLException {
    return new IssueDetails.Kind(
        row.getString("issue_type"),
        row.getString("priority"),
        row.getString("resolution"),
        row.getString("components").lines().toList());
  }
}
