package org.ballincourt.host.issue;

import com.atlassian.jira.config.ConstantsManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statuses that there are now. */
public final class Statuses implements ConstantsManager {
  private final JdbcClient sql;

  public Statuses(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public StoredStatus getStatus(String id) {
    return sql.sql("select id, name, category from statuses where id = ?")
        .param(id)
        .query(Statuses::status)
        .optional()
        .orElse(null);
  }

  /** All of them, in the order of their ids as numbers. */
  public List<StoredStatus> all() {
    return sql.sql("select id, name, category from statuses order by length(id), id")
        .query(Statuses::status)
        .list();
  }

  /** Those that an issue of the project can be put into, in the same order. */
  public List<StoredStatus> offeredIn(long project) {
    return sql.sql(
            """
            select id, name, category from statuses
            where id in (select status_id from project_statuses where project_id = :project)
              or not exists (select 1 from project_statuses where project_id = :project)
            order by length(id), id
            """)
        .param("project", project)
        .query(Statuses::status)
        .list();
  }

  /** Empty where the project does not offer it. */
  public Optional<StoredStatus> offered(String id, long project) {
    return offeredIn(project).stream().filter(status -> status.id().equals(id)).findFirst();
  }

  /** From now on the project offers no others than those that it was told to offer. */
  public void offer(String id, long project) {
    sql.sql(
            """
            insert into project_statuses (project_id, status_id)
            select cast(:project as bigint), cast(:id as varchar(60))
            where not exists (
              select 1 from project_statuses where project_id = :project and status_id = :id)
            """)
        .param("project", project)
        .param("id", id)
        .update();
  }

  /** Leaves a status alone that is there already. */
  public void add(StoredStatus status) {
    sql.sql(
            """
            insert into statuses (id, name, category)
            select cast(? as varchar(60)), ?, ? where not exists (select 1 from statuses where id = ?)
            """)
        .params(status.id(), status.name(), status.category().key(), status.id())
        .update();
  }

  /** False where there is no such status. */
  public boolean rename(String id, String name) {
    return sql.sql("update statuses set name = ? where id = ?").params(name, id).update() == 1;
  }

  /** Only history knows it afterwards; false where an issue is in it. */
  public boolean remove(String id) {
    try {
      return sql.sql("delete from statuses where id = ?").param(id).update() == 1;
    } catch (DataIntegrityViolationException e) {
      return false;
    }
  }

  private static StoredStatus status(ResultSet row, int number) throws SQLException {
    return new StoredStatus(
        row.getString("id"),
        row.getString("name"),
        new StoredStatus.Category(row.getString("category")));
  }
}
