package org.ballincourt.bench.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.project.RoleMembers;
import org.springframework.jdbc.core.JdbcTemplate;

/** The host's own tables of projects, issues and histories, written a few issues at a time. */
final class HostTables {

  private static final int AT_ONCE = 500;
  private static final int MOST_OF_MEMBER = 100;
  private static final long SECONDS_OF_EFFORT = 7_200;

  private static final String STATUS = "insert into statuses (id, name, category) values (?, ?, ?)";
  private static final String PROJECT =
      "insert into projects (id, project_key, name, fresh) values (?, ?, ?, false)";
  private static final String VERSION =
      "insert into versions (id, project_id, name) values (?, ?, ?)";
  private static final String ISSUE =
      """
      insert into issues (id, issue_key, project_id, summary, status_id, created, updated,
          planned_seconds, spent_seconds)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String FIX_VERSION =
      "insert into issue_fix_versions (issue_id, version_id) values (?, ?)";
  private static final String ENTRY =
      "insert into change_groups (id, issue_id, author, created) values (?, ?, 'pm', ?)";
  private static final String ITEM =
      """
      insert into change_items (group_id, item_position, field_type, field,
          old_value, old_string, new_value, new_string)
      values (?, 0, 'jira', ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final JdbcTemplate jdbc;

  /** In the order in which tables refer to each other. */
  private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

  private long entries;

  HostTables(Database database) {
    this.database = database;
    this.jdbc = new JdbcTemplate(database.source());
    List.of(STATUS, PROJECT, VERSION, ISSUE, FIX_VERSION, ENTRY, ITEM)
        .forEach(sql -> rows.put(sql, new ArrayList<>()));
  }

  void addStatuses() {
    for (DrawnStatus status : DrawnStatus.values()) {
      add(STATUS, status.id(), status.title(), status.category());
    }
    flush();
  }

  void add(DrawnProject project, Iterator<DrawnIssue> issues) {
    add(PROJECT, project.id(), project.key(), "Project " + project.number());
    project
        .versions()
        .forEach(version -> add(VERSION, version, project.id(), "Version " + version));
    while (issues.hasNext()) {
      add(issues.next());
      if (rows.get(ISSUE).size() == AT_ONCE) {
        flush();
      }
    }
    flush();
  }

  private void add(DrawnIssue issue) {
    add(
        ISSUE,
        issue.id(),
        issue.key(),
        issue.project().id(),
        "Issue " + issue.number(),
        issue.last().status().id(),
        issue.created().toEpochMilli(),
        issue.last().since().toEpochMilli(),
        SECONDS_OF_EFFORT,
        SECONDS_OF_EFFORT);
    if (issue.version() != null) {
      add(FIX_VERSION, issue.id(), issue.version());
    }
    for (int i = 1; i < issue.stays().size(); i++) {
      addChange(issue.id(), issue.stays().get(i - 1).status(), issue.stays().get(i));
    }
    issue.others().forEach(at -> addEntry(issue.id(), at, "assignee", "lead", "Lead", "pm", "PM"));
  }

  private void addChange(long issue, DrawnStatus from, DrawnIssue.Stay to) {
    DrawnStatus next = to.status();
    addEntry(issue, to.since(), "status", from.id(), from.title(), next.id(), next.title());
  }

  private void addEntry(long issue, Instant at, String field, String... fromAndTo) {
    entries++;
    add(ENTRY, entries, issue, at.toEpochMilli());
    add(ITEM, entries, field, fromAndTo[0], fromAndTo[1], fromAndTo[2], fromAndTo[3]);
  }

  private void add(String sql, Object... row) {
    rows.get(sql).add(row);
  }

  private void flush() {
    database.inTransaction(
        () -> {
          rows.forEach(this::write);
          return null;
        });
  }

  private void write(String sql, List<Object[]> some) {
    if (!some.isEmpty()) {
      jdbc.batchUpdate(sql, some);
      some.clear();
    }
  }

  /**
   * Whatever the host adds from now on comes after; its people get their roles, the <i>member</i>
   * in no more than the first projects, since a search finds no more than ten thousand issues.
   */
  void finish() {
    List.of("projects", "versions", "issues", "change_groups")
        .forEach(table -> new Counter(database.sql(), table).passTable());
    new RoleMembers(database.sql()).deal();
    jdbc.update(
        "delete from project_role_members where user_key = 'member' and project_id >= ?",
        new DrawnProject(MOST_OF_MEMBER).id());
  }
}
