package org.ballincourt.host.change;

import org.ballincourt.host.database.Counter;
import org.ballincourt.host.project.StoredProject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives out keys, each once, even if the issue that had it is gone. */
record IssueNumbers(JdbcClient sql) {

  /**
   * The project stays locked until the transaction ends.
   *
   * @throws Gone where there is no such project any more
   */
  String nextKey(long id) {
    StoredProject project = new LockedProjects(sql).get(id);
    String name = "issues of " + project.id();
    sql.sql(
            """
            insert into counters (name, last_id)
            select cast(? as varchar(50)), 0 where not exists (select 1 from counters where name = ?)
            """)
        .params(name, name)
        .update();
    Counter numbers = new Counter(sql, name);
    numbers.raiseTo(highest(project.key() + "-"));
    return project.key() + "-" + numbers.next();
  }

  /** Of the keys with that start that are or were in use. */
  private long highest(String start) {
    return sql.sql(
            """
            select coalesce(max(cast(substring(issue_key, :from) as bigint)), 0) from (
              select issue_key from issues union all select issue_key from former_issue_keys) known
            where left(issue_key, :length) = :start
            """)
        .param("from", start.length() + 1)
        .param("length", start.length())
        .param("start", start)
        .query(Long.class)
        .single();
  }
}
