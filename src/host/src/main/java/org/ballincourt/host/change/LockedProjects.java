package org.ballincourt.host.change;

import org.ballincourt.host.project.Projects;
import org.ballincourt.host.project.StoredProject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads projects for a change and locks them until the transaction ends. */
record LockedProjects(JdbcClient sql) {

  StoredProject get(long id) {
    sql.sql("select id from projects where id = ? for update")
        .param(id)
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new Gone("Project"));
    return new Projects(sql).get(id);
  }
}
