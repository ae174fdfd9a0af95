package org.ballincourt.host.project;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives the host's own people their roles. Of two or more projects the last by key is hidden: only
 * {@code admin} and {@code pm2} see it.
 */
public final class RoleMembers {
  private final JdbcClient sql;

  public RoleMembers(JdbcClient sql) {
    this.sql = sql;
  }

  /** Deals all roles anew; call it in the transaction that adds projects. */
  public void deal() {
    sql.sql("delete from project_role_members").update();
    List<Long> projects =
        sql.sql("select id from projects order by project_key").query(Long.class).list();
    int last = projects.size() - 1;
    for (int i = 0; i <= last; i++) {
      deal(projects.get(i), last > 0 && i == last);
    }
  }

  /** Gives out the roles of a project that is not hidden. */
  public void dealFor(long project) {
    deal(project, false);
  }

  private void deal(long project, boolean hidden) {
    add(project, Role.ADMINISTRATORS, "admin");
    if (hidden) {
      add(project, Role.ADMINISTRATORS, "pm2");
      return;
    }
    add(project, Role.ADMINISTRATORS, "pm");
    add(project, Role.VIEWERS, "lead");
    add(project, Role.MEMBERS, "member");
  }

  /** Who was made anonymous has another key and gets no more roles. */
  private void add(long project, Role role, String user) {
    sql.sql(
            """
            insert into project_role_members (project_id, role, user_key)
            select cast(? as bigint), cast(? as varchar(20)), user_key
            from host_users where user_key = ?
            """)
        .params(project, role.name(), user)
        .update();
  }
}
