package org.ballincourt.host.change;

import org.ballincourt.host.issue.Issues;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.project.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads issues for a change and locks them until the transaction ends, so that each of two writers
 * sees what the other one left.
 */
record LockedIssues(JdbcClient sql) {

  StoredIssue get(long id) {
    sql.sql("select id from issues where id = ? for update")
        .param(id)
        .query(Long.class)
        .optional()
        .orElseThrow(() -> new Gone("Issue"));
    return new Issues(sql, new Projects(sql)).get(id);
  }
}
