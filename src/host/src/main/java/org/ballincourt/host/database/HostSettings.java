package org.ballincourt.host.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the host itself remembers: a text under a name. */
public final class HostSettings {
  private final JdbcClient sql;

  public HostSettings(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<String> get(String name) {
    return sql.sql("select setting from host_settings where name = ?")
        .param(name)
        .query(String.class)
        .optional();
  }

  public void put(String name, String setting) {
    if (update(name, setting) == 0) {
      sql.sql("insert into host_settings (name, setting) values (?, ?)")
          .params(name, setting)
          .update();
    }
  }

  private int update(String name, String setting) {
    return sql.sql("update host_settings set setting = ? where name = ?")
        .params(setting, name)
        .update();
  }
}
