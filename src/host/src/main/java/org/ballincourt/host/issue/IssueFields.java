package org.ballincourt.host.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.version.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads {@link IssueDetails}. */
public final class IssueFields {
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
        .query((row, number) -> details(row, issue))
        .single();
  }

  private static IssueDetails details(ResultSet row, StoredIssue issue) throws SQLException {
    return new IssueDetails(
        kind(row, issue),
        new IssueDetails.People(row.getString("assignee_name"), row.getString("reporter_name")),
        row.getObject("resolved") == null ? null : Instant.ofEpochMilli(row.getLong("resolved")),
        row.getString("due") == null ? null : LocalDate.parse(row.getString("due")),
        issue.getFixVersions().stream().map(Version::getName).toList(),
        row.getString("description"));
  }

  private static IssueDetails.Kind kind(ResultSet row, StoredIssue issue) throws SQLException {
    return new IssueDetails.Kind(
        row.getString("issue_type"),
        row.getString("priority"),
        row.getString("resolution"),
        issue.getComponents().stream().map(ProjectComponent::getName).toList());
  }
}
