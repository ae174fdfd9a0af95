package org.ballincourt.host.change;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;
import org.ballincourt.host.database.Counter;
import org.ballincourt.host.user.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds entries to the history of issues. */
record HistoryWriter(JdbcClient sql) {

  /** The id of the entry. */
  long add(long issue, Person author, Instant now, List<ChangeItemBean> items) {
    long id = new Counter(sql, "change_groups").next();
    sql.sql("insert into change_groups (id, issue_id, author, created) values (?, ?, ?, ?)")
        .params(id, issue, author.key(), now.toEpochMilli())
        .update();
    for (int position = 0; position < items.size(); position++) {
      add(id, position, items.get(position));
    }
    return id;
  }

  private void add(long entry, int position, ChangeItemBean item) {
    sql.sql(
            """
            insert into change_items (group_id, item_position, field_type, field,
                                      old_value, old_string, new_value, new_string)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(entry, position, item.getFieldType(), item.getField())
        .params(item.getFrom(), item.getFromString(), item.getTo(), item.getToString())
        .update();
  }
}
