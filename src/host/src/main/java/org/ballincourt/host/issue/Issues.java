package org.ballincourt.host.issue;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballincourt.host.project.Projects;
import org.ballincourt.host.project.StoredProject;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds issues; who may see them is asked elsewhere. */
public final class Issues implements IssueManager {
  private static final String SELECT =
      """
      select issues.id, issue_key, project_id, summary, created, updated,
             planned_seconds, spent_seconds,
             status_id, statuses.name as status_name, category,
             array(select version_id from issue_fix_versions
                   where issue_id = issues.id order by version_id) as fix_versions,
             array(select component_id from issue_components
                   where issue_id = issues.id order by component_id) as components
      from issues join statuses on statuses.id = status_id
      """;

  private final JdbcClient sql;
  private final Projects projects;

  public Issues(JdbcClient sql, Projects projects) {
    this.sql = sql;
    this.projects = projects;
  }

  @Override
  public MutableIssue getIssueObject(Long id) {
    return find(id).map(TransientIssue::new).orElse(null);
  }

  public Optional<StoredIssue> find(long id) {
    return byId(id).query(this::issue).optional();
  }

  /** In the order of the ids, without those that are not there; each project is read once. */
  @Override
  public List<Issue> getIssueObjects(Collection<Long> ids) {
    Map<Long, StoredIssue> found =
        some(sql.sql(SELECT + "where issues.id in (:ids)").param("ids", ids)).stream()
            .collect(toMap(StoredIssue::id, Function.identity()));
    return ids.stream().filter(found::containsKey).<Issue>map(found::get).toList();
  }

  /** The issue of this id, which is known to be there. */
  public StoredIssue get(long id) {
    return byId(id).query(this::issue).single();
  }

  private JdbcClient.StatementSpec byId(long id) {
    return sql.sql(SELECT + "where issues.id = ?").param(id);
  }

  @Override
  public MutableIssue getIssueObject(String key) {
    return find(key).map(TransientIssue::new).orElse(null);
  }

  /** The issue of this key, or the one that had it before a move. */
  public Optional<StoredIssue> find(String key) {
    return sql.sql(SELECT + "where issue_key = ?")
        .param(key)
        .query(this::issue)
        .optional()
        .or(() -> moved(key));
  }

  private Optional<StoredIssue> moved(String key) {
    return sql.sql(
            SELECT
                + "where issues.id = (select issue_id from former_issue_keys where issue_key = ?)")
        .param(key)
        .query(this::issue)
        .optional();
  }

  @Override
  public Collection<Long> getIssueIdsForProject(Long projectId) {
    return sql.sql("select id from issues where project_id = ? order by id")
        .param(projectId)
        .query(Long.class)
        .list();
  }

  public int count(StoredProject project) {
    return sql.sql("select count(*) from issues where project_id = ?")
        .param(project.id())
        .query(Integer.class)
        .single();
  }

  /** One page of a project's issues, the newest first. */
  public List<StoredIssue> newest(StoredProject project, int offset, int size) {
    return sql.sql(SELECT + "where project_id = ? order by issues.id desc limit ? offset ?")
        .params(project.id(), size, offset)
        .query(in(project))
        .list();
  }

  /**
   * What issues, their statuses and their projects are asked for.
   *
   * @param sql with names for the values
   */
  public record Condition(String sql, Map<String, Object> values) {}

  public int count(Condition condition) {
    return sql.sql(
            "select count(*) from issues join projects on projects.id = project_id where "
                + condition.sql())
        .params(condition.values())
        .query(Integer.class)
        .single();
  }

  /** One page of the issues that fulfil the condition; each of their projects is read once. */
  public List<StoredIssue> page(Condition condition, String order, int offset, int size) {
    return some(
        sql.sql(
                SELECT
                    + "join projects on projects.id = project_id where %s order by %s limit %d offset %d"
                        .formatted(condition.sql(), order, size, offset))
            .params(condition.values()));
  }

  private List<StoredIssue> some(JdbcClient.StatementSpec statement) {
    Map<Long, StoredProject> known = new HashMap<>();
    return statement
        .query(
            (row, number) ->
                in(known.computeIfAbsent(row.getLong("project_id"), projects::get))
                    .mapRow(row, number))
        .list();
  }

  private StoredIssue issue(ResultSet row, int number) throws SQLException {
    return in(projects.get(row.getLong("project_id"))).mapRow(row, number);
  }

  private static RowMapper<StoredIssue> in(StoredProject project) {
    return (row, number) ->
        new StoredIssue(
            row.getLong("id"),
            row.getString("issue_key"),
            project,
            status(row),
            content(row, project));
  }

  private static StoredStatus status(ResultSet row) throws SQLException {
    return new StoredStatus(
        row.getString("status_id"),
        row.getString("status_name"),
        new StoredStatus.Category(row.getString("category")));
  }

  private static StoredIssue.Content content(ResultSet row, StoredProject project)
      throws SQLException {
    return new StoredIssue.Content(
        row.getString("summary"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("updated")),
        project.versions(ids(row.getArray("fix_versions"))),
        project.components(ids(row.getArray("components"))),
        new TimeTracking(
            row.getObject("planned_seconds", Long.class),
            row.getObject("spent_seconds", Long.class)));
  }

  private static List<Long> ids(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(Long.class::cast).toList();
  }
}
