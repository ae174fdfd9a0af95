package org.ballincourt.host.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds projects; who may see them is asked elsewhere. */
public final class Projects implements ProjectManager {
  private final JdbcClient sql;

  public Projects(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Project getProjectObjByKey(String key) {
    return find(key).orElse(null);
  }

  @Override
  public Project getProjectObj(Long id) {
    return sql.sql("select id, project_key, name from projects where id = ?")
        .param(id)
        .query(this::project)
        .optional()
        .orElse(null);
  }

  @Override
  public List<Project> getProjects() {
    return List.copyOf(all());
  }

  /** The project of this key, or the one that had it before. */
  public Optional<StoredProject> find(String key) {
    return sql.sql("select id, project_key, name from projects where project_key = ?")
        .param(key)
        .query(this::project)
        .optional()
        .or(() -> renamed(key));
  }

  private Optional<StoredProject> renamed(String key) {
    return sql.sql(
            """
            select id, project_key, name from projects
            where id = (select project_id from former_project_keys where project_key = ?)
            """)
        .param(key)
        .query(this::project)
        .optional();
  }

  public StoredProject get(long id) {
    return sql.sql("select id, project_key, name from projects where id = ?")
        .param(id)
        .query(this::project)
        .single();
  }

  /** All of them, by key. */
  public List<StoredProject> all() {
    return sql.sql("select id, project_key, name from projects order by project_key")
        .query(this::project)
        .list();
  }

  /** The keys of those that nobody has told the plugin of yet. */
  public List<String> fresh() {
    return sql.sql("select project_key from projects where fresh order by project_key")
        .query(String.class)
        .list();
  }

  /** The project is not fresh any more. */
  public void settle(String key) {
    sql.sql("update projects set fresh = false where project_key = ?").param(key).update();
  }

  private StoredProject project(ResultSet row, int number) throws SQLException {
    long id = row.getLong("id");
    return new StoredProject(
        id, row.getString("project_key"), row.getString("name"), versions(id), components(id));
  }

  private List<StoredVersion> versions(long project) {
    return sql.sql("select * from versions where project_id = ? order by id")
        .param(project)
        .query(Projects::version)
        .list();
  }

  private List<StoredComponent> components(long project) {
    return sql.sql("select id, name from components where project_id = ? order by id")
        .param(project)
        .query((row, number) -> new StoredComponent(row.getLong("id"), row.getString("name")))
        .list();
  }

  private static StoredVersion version(ResultSet row, int number) throws SQLException {
    VersionPlan plan =
        new VersionPlan(
            date(row.getString("start_date")),
            date(row.getString("release_date")),
            row.getBoolean("released"),
            row.getBoolean("archived"));
    return new StoredVersion(
        row.getLong("id"), row.getLong("project_id"), row.getString("name"), plan);
  }

  private static LocalDate date(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
