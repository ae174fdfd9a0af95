package org.ballincourt.host.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry of the history as an event carries it; its items are read when they are asked for. */
final class ChangeLog extends GenericValue {
  private static final String ITEMS = "ChildChangeItem";

  private final JdbcClient sql;
  private final long id;

  ChangeLog(JdbcClient sql, long id) {
    this.sql = sql;
    this.id = id;
  }

  @Override
  public List<GenericValue> getRelated(String relation) {
    if (!relation.equals(ITEMS)) {
      throw new IllegalArgumentException("an entry has " + ITEMS + ", not " + relation);
    }
    return new ArrayList<>(
        sql.sql("select * from change_items where group_id = ? order by item_position")
            .param(id)
            .query(ChangeLog::item)
            .list());
  }

  private static ChangeLogItem item(ResultSet row, int number) throws SQLException {
    return ChangeLogItem.of(row);
  }

  @Override
  public String getString(String name) {
    if (!name.equals("id")) {
      throw new IllegalArgumentException("an entry has no " + name + " here");
    }
    return Long.toString(id);
  }
}
