package org.ballincourt.host.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives out ids, each once; call it inside the transaction that uses the id. */
public final class Counter {
  private final JdbcClient sql;
  private final String name;

  public Counter(JdbcClient sql, String name) {
    this.sql = sql;
    this.name = name;
  }

  /** The row stays locked until the transaction ends, so two writers can't get one id. */
  public long next() {
    sql.sql("update counters set last_id = last_id + 1 where name = ?").param(name).update();
    return sql.sql("select last_id from counters where name = ?")
        .param(name)
        .query(Long.class)
        .single();
  }

  /** Ids from here on are above those in the table of the counter's name. */
  public void passTable() {
    raiseTo(sql.sql("select coalesce(max(id), 0) from " + name).query(Long.class).single());
  }

  /** Ids from here on are above this one. */
  public void raiseTo(long id) {
    sql.sql("update counters set last_id = ? where name = ? and last_id < ?")
        .params(id, name, id)
        .update();
  }
}
