package org.ballincourt.host.export;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of some issues, written in a few batches. */
final class IssueRows {
  private static final String ISSUE =
      """
      insert into issues (id, issue_key, project_id, summary, status_id, issue_type, priority,
          resolution, assignee, reporter, created, updated, resolved, due,
          planned_seconds, spent_seconds)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String FIX_VERSION =
      "insert into issue_fix_versions (issue_id, version_id) values (?, ?)";
  private static final String COMPONENT =
      """
      insert into issue_components (issue_id, component_id)
      select cast(? as bigint), id from components where project_id = ? and name = ?
      """;

  private static final String ENTRY =
      "insert into change_groups (id, issue_id, author, created) values (?, ?, ?, ?)";
  private static final String ITEM =
      """
      insert into change_items (group_id, item_position, field_type, field,
          old_value, old_string, new_value, new_string)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** In the order in which tables refer to each other. */
  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

  IssueRows() {
    List.of(ISSUE, FIX_VERSION, COMPONENT, ENTRY, ITEM)
        .forEach(sql -> rows.put(sql, new ArrayList<>()));
  }

  void add(ExportedIssue issue) {
    addIssue(issue);
    issue.fields().fixVersions().stream()
        .map(ExportedIssue.Version::id)
        .distinct()
        .forEach(version -> add(FIX_VERSION, issue.id(), version));
    issue.fields().kind().components().stream()
        .map(ExportedIssue.Component::name)
        .distinct()
        .forEach(component -> add(COMPONENT, issue.id(), issue.project().id(), component));
    issue.history().forEach(entry -> addEntry(issue.id(), entry));
  }

  private void addIssue(ExportedIssue issue) {
    ExportedIssue.Fields fields = issue.fields();
    ExportedIssue.Kind kind = fields.kind();
    ExportedIssue.Dates dates = fields.dates();
    add(
        ISSUE,
        issue.id(),
        issue.key(),
        issue.project().id(),
        fields.summary(),
        fields.status().id(),
        kind.type(),
        kind.priority(),
        kind.resolution(),
        key(fields.people().assignee()),
        key(fields.people().reporter()),
        millis(dates.created()),
        millis(dates.updated()),
        millis(dates.resolved()),
        text(dates.due()),
        fields.time().planned(),
        fields.time().spent());
  }

  private void addEntry(long issue, ExportedIssue.Entry entry) {
    add(ENTRY, entry.id(), issue, key(entry.author()), millis(entry.created()));
    int position = 0;
    for (ChangeItemBean item : entry.items()) {
      addItem(entry.id(), position++, item);
    }
  }

  private void addItem(long entry, int position, ChangeItemBean item) {
    add(
        ITEM,
        entry,
        position,
        item.getFieldType(),
        item.getField(),
        item.getFrom(),
        item.getFromString(),
        item.getTo(),
        item.getToString());
  }

  private void add(String sql, Object... row) {
    rows.get(sql).add(row);
  }

  private static String key(ExportedIssue.User user) {
    return user == null ? null : user.key();
  }

  private static Long millis(Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }

  void write(JdbcTemplate jdbc) {
    rows.forEach(jdbc::batchUpdate);
  }
}
